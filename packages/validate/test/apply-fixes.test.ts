import type { Edit, Message } from "@digestkit/schema";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyFixes } from "../src/index.ts";

const edit = (start: number, end: number, text: string): Edit => ({ range: { start, end }, text });

function fixing(edits: Edit[], safety: "safe" | "unsafe" = "safe"): Message {
  return { ruleId: "sample", severity: "warning", reason: "Unexpected sample", fix: { edits, safety } };
}

describe("applyFixes", () => {
  test("applies fixes in the order of the source, whatever the order of messages", () => {
    const messages = [fixing([edit(4, 5, "E")]), fixing([edit(0, 1, "A")])];
    expect(applyFixes("abcdef", messages)).toEqual({ output: "AbcdEf", applied: messages, remaining: [] });
  });

  test("leaves unsafe fixes unless asked for them", () => {
    const messages = [fixing([edit(0, 1, "A")], "unsafe")];
    expect(applyFixes("abc", messages)).toEqual({ output: "abc", applied: [], remaining: messages });
    expect(applyFixes("abc", messages, { unsafe: true }).output).toBe("Abc");
  });

  test("leaves the later of two that touch the same text, whole", () => {
    const first = fixing([edit(0, 3, "X")]);
    const second = fixing([edit(2, 4, "Y"), edit(5, 6, "Z")]);
    expect(applyFixes("abcdef", [second, first])).toEqual({ output: "Xdef", applied: [first], remaining: [second] });
  });

  test("two insertions at one place wait for each other, an insertion beside a replacement does not", () => {
    expect(applyFixes("ab", [fixing([edit(1, 1, "X")]), fixing([edit(1, 1, "Y")])]).output).toBe("aXb");
    expect(
      applyFixes("ab", [fixing([edit(1, 1, "X")]), fixing([edit(1, 2, "Y")]), fixing([edit(2, 2, "Z")])]).output,
    ).toBe("aXYZ");
  });

  test("ignores fixes made for another source", () => {
    const broken = [fixing([edit(2, 9, "X")]), fixing([edit(1, 2, "X"), edit(0, 1, "Y")]), fixing([])];
    expect(applyFixes("abc", broken)).toEqual({ output: "abc", applied: [], remaining: broken });
  });

  const fixes = fc.array(
    fc.record({
      edits: fc.array(fc.record({ start: fc.nat(40), length: fc.nat(6), text: fc.string({ maxLength: 3 }) }), {
        maxLength: 3,
      }),
      safety: fc.constantFrom("safe" as const, "unsafe" as const),
    }),
  );

  test("changes exactly what the applied fixes say, never twice", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 10, maxLength: 40 }), fixes, fc.boolean(), (source, drafts, unsafe) => {
        const messages = drafts.map(({ edits, safety }) =>
          fixing(
            edits.map(({ start, length, text }) => edit(start, start + length, text)),
            safety,
          ),
        );
        const { output, applied, remaining } = applyFixes(source, messages, { unsafe });
        const edits = applied
          .flatMap(({ fix }) => fix?.edits ?? [])
          .toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
        let at = 0;
        let expected = "";
        for (const { range, text } of edits) {
          expect(range.start).toBeGreaterThanOrEqual(at);
          expected += source.slice(at, range.start) + text;
          at = range.end;
        }
        expect(output).toBe(expected + source.slice(at));
        expect(new Set([...applied, ...remaining])).toEqual(new Set(messages));
        expect(applied.length + remaining.length).toBe(messages.length);
        expect(applied.filter(({ fix }) => !unsafe && fix?.safety === "unsafe")).toEqual([]);
      }),
    );
  });
});
