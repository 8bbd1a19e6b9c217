import { parseDigest } from "@digestkit/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromJsonLd, toJsonLd } from "../src/index.ts";
import { anyDigest } from "./any-digest.ts";
import { samples } from "./cases.ts";
import { mapped } from "./mapped.ts";

describe.each(samples)("$name", ({ digest }) => {
  test("comes back in every mapped field", () => {
    expect(mapped(fromJsonLd(toJsonLd(digest)).digest)).toEqual(mapped(digest));
  });

  test("comes back with its addresses, and valid", () => {
    const { digest: read, messages } = fromJsonLd(
      JSON.parse(JSON.stringify(toJsonLd(digest, { url: "https://a.example/7" }))),
    );
    expect(mapped(read)).toEqual({ ...(mapped(digest) as object), url: "https://a.example/7" });
    expect(messages).toEqual([]);
    // The hostile case has references to nothing and words that are not there, too.
    expect(parseDigest(read).messages.map(({ reason }) => reason)).toEqual(
      parseDigest(digest)
        .messages.filter(({ ruleId }) => ruleId === "reference" || ruleId === "id-characters")
        .map(({ reason }) => reason),
    );
  });

  test("finds quotations where they were", () => {
    const places = (value: typeof digest | undefined) =>
      value?.sections.flatMap(({ entries }) =>
        entries.flatMap(({ quotations }) =>
          quotations.filter(({ type }) => type !== "term").map(({ id, range }) => [id, range]),
        ),
      );
    expect(places(fromJsonLd(toJsonLd(digest)).digest)).toEqual(places(digest));
  });
});

test("any digest comes back in every mapped field, with the same text", () => {
  fc.assert(
    fc.property(anyDigest, (digest) => {
      const before = structuredClone(digest);
      const { digest: read, messages } = fromJsonLd(toJsonLd(digest));
      expect(digest).toEqual(before);
      expect(messages).toEqual([]);
      expect(mapped(read)).toEqual(mapped(digest));
      expect(parseDigest(read).messages).toEqual([]);
    }),
  );
});

test("anything else is read without an exception", () => {
  fc.assert(
    fc.property(fc.json(), fc.string(), (json, name) => {
      const value = JSON.parse(json) as unknown;
      fromJsonLd(value);
      const issue = { "@type": "PublicationIssue", [name]: value, name: value, hasPart: value, mentions: [value] };
      const { digest } = fromJsonLd([issue]);
      const faults = parseDigest(digest).messages.filter(({ ruleId }) => ruleId !== "id-characters");
      expect(faults.map(({ reason }) => reason)).toEqual([]);
    }),
  );
});
