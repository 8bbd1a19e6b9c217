import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentHash } from "../src/content-hash.ts";
import { createIds } from "../src/create-ids.ts";
import { slug } from "../src/slug.ts";

describe("slug", () => {
  test.each([
    ["Human Rights & Freedoms", "human-rights-freedoms"],
    ["  (Lack of ) — Rights!  ", "lack-of-rights"],
    ["The country’s “O'Neil” post", "the-countrys-oneil-post"],
    ["Ərazi İşğalı", "ərazi-i̇şğalı"],
    ["Cafe\u0301", "café"],
    ["Выборы 2024", "выборы-2024"],
    ["حقوق الإنسان", "حقوق-الإنسان"],
    ["選挙 第3号", "選挙-第3号"],
    ["…“”—", ""],
    ["", ""],
    ["👍", ""],
    [`${"word ".repeat(12)}word`, "word-word-word-word-word-word-word-word-word-word-word-word"],
    [`${"a".repeat(59)} b`, "a".repeat(59)],
    ["字".repeat(80), "字".repeat(60)],
    [`${"字".repeat(59)}𠀀𠀀`, "字".repeat(59)],
    [`${"क".repeat(59)}\u0915\u093f`, "क".repeat(59)],
  ])("%j", (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  test("is short, a valid id, and its own slug", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const id = slug(text);
        expect(id.length).toBeLessThanOrEqual(60);
        expect(id).not.toMatch(/\s|^-|-$|--/u);
        expect(slug(id)).toBe(id);
      }),
    );
  });
});

describe("contentHash", () => {
  test.each([
    ["", "0ztntfp"],
    ["…", "19zoakb"],
    ["👍", "1f28x9d"],
  ])("%j", (text, hash) => {
    expect(contentHash(text)).toBe(hash);
  });
});

describe("createIds", () => {
  test("numbers what is taken", () => {
    const idOf = createIds(["politics", "politics-3"]);
    const asked = ["Politics", "Politics", "politics 2", "Politics", "…", "…", "!"];
    expect(asked.map((text) => idOf(text, "section"))).toEqual([
      "politics-2",
      "politics-4",
      "politics-2-2",
      "politics-5",
      `section-${contentHash("…")}`,
      `section-${contentHash("…")}-2`,
      `section-${contentHash("!")}`,
    ]);
  });

  test("gives unique ids, and the same ones every time", () => {
    const texts = fc.array(fc.oneof(fc.constantFrom("a", "a 2", "a-2", "A", "…", ""), fc.string()));
    fc.assert(
      fc.property(texts, (asked) => {
        const ask = (): string[] =>
          asked.map(
            (
              (idOf) => (text: string) =>
                idOf(text, "entry")
            )(createIds()),
          );
        expect(new Set(ask()).size).toBe(asked.length);
        expect(ask()).toEqual(ask());
      }),
    );
  });

  test("is linear in equal texts", () => {
    const idOf = createIds();
    for (let count = 0; count < 100_000; count++) idOf("News", "entry");
    expect(idOf("News", "entry")).toBe("news-100001");
  });
});
