import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  escapeAttribute,
  escapeCsv,
  escapeHeader,
  escapeJson,
  escapePlain,
  escapeTerminal,
  escapeText,
  replaceForbidden,
} from "../src/index.ts";

const any = fc.string({
  unit: fc.oneof(
    fc.constantFrom("\r", "\n", "\t", "\u001B", "\u202E", "\uD83D", "\uDE00", "\uFFFF", ",", '"', "="),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
});

/** XML 1.0, production 2, without the controls HTML forbids. */
const valid = /^(?:[\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD]|[\u{10000}-\u{10FFFF}])*$/u;

describe("replaceForbidden", () => {
  test("leaves nothing forbidden and changes nothing else", () => {
    fc.assert(
      fc.property(any, (text) => {
        const clean = replaceForbidden(text);
        expect(clean).toMatch(valid);
        expect(Array.from(clean)).toHaveLength(Array.from(text).length);
        expect(replaceForbidden(clean)).toBe(clean);
      }),
    );
  });

  test.each([
    ["a\u0000\u000B\u001F\u007F\u0085z", "a�����z"],
    ["\uD83D\uDE00 \uD83D \uDE00", "😀 � �"],
    ["\uFFFE\uFDD0\u{1FFFF}\u{10FFFF}", "����"],
    ["\t\r\n\u00A0\uFFFD", "\t\r\n\u00A0\uFFFD"],
  ])("%j", (text, clean) => {
    expect(replaceForbidden(text)).toBe(clean);
  });
});

test("escapeText and escapeAttribute", () => {
  expect(escapeText("<a href=\"x\">'&'\r\n\r\0")).toBe("&lt;a href=\"x\"&gt;'&amp;'\n\n�");
  expect(escapeAttribute("<a href=\"x\">'&'\r\n\r\0")).toBe("&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;\n\n�");
});

describe("escapeJson", () => {
  test("parses to the same value and holds nothing that ends a script", () => {
    fc.assert(
      fc.property(fc.jsonValue(), any, (value, text) => {
        const json = escapeJson({ value, text });
        expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ value, text })));
      }),
    );
  });
  test("nothing is null", () => {
    expect(escapeJson(undefined)).toBe("null");
  });
});

test("escapeHeader stays on one line", () => {
  fc.assert(
    fc.property(any, (text) => {
      expect(escapeHeader(text)).toMatch(/^(?:|[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+)$/u);
    }),
  );
  expect(escapeHeader(" Monitor\r\n\tBcc: a@example.org\u2028x\0 ")).toBe("Monitor Bcc: a@example.org x�");
});

test("escapeTerminal shows what it takes away", () => {
  fc.assert(
    fc.property(any, (text) => {
      expect(escapeTerminal(text)).toMatch(
        /^[^\p{Cs}\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]*$/u,
      );
    }),
  );
  expect(escapeTerminal("a\u001B]8;;x\u0007\tb\n\u202Ec\u{E0041}")).toBe(
    "a\\u{1B}]8;;x\\u{7}\tb\n\\u{202E}c\\u{E0041}",
  );
});

test("escapePlain", () => {
  expect(escapePlain("a\r\nb\rc\u2028d\u202Ee\0\u2067f\u2069")).toBe("a\nb\nc\nd�e�\u2067f\u2069");
});

describe("escapeCsv", () => {
  test.each<[string | number, string]>([
    [-5, "-5"],
    ["plain", "plain"],
    ['a,"b"\n', '"a,""b""\n"'],
    ["=1+1", "'=1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["-5", "'-5"],
  ])("%j", (value, field) => {
    expect(escapeCsv(value)).toBe(field);
  });

  test("reads back", () => {
    fc.assert(
      fc.property(any, (text) => {
        const field = escapeCsv(text);
        const read = field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
        expect([replaceForbidden(text), `'${replaceForbidden(text)}`]).toContain(read);
      }),
    );
  });
});
