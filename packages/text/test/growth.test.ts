import { createDigest } from "@digestkit/schema";
import { expect, test } from "vitest";
import { fromText } from "../src/from-text/from-text.ts";
import { toText } from "../src/to-text/to-text.ts";

const repeat =
  (part: string) =>
  (size: number): string =>
    part.repeat(Math.ceil(size / part.length));

/** Texts that make careless scanners go over the same characters again and again. */
const patterns: Record<string, (size: number) => string> = {
  "one word": repeat("a"),
  "one paragraph": repeat("lorem ipsum "),
  "quotation marks": repeat("“a” "),
  "opening marks": repeat("“"),
  "straight marks": repeat('"a '),
  "short lines": repeat("a\n"),
  "short paragraphs": repeat("A b.\n\n"),
  "quoted lines": repeat(">\n"),
  "deep quotation": repeat(">"),
  "deep quotation with spaces": repeat("> "),
  items: repeat("- a\n"),
  numbers: repeat("1. a\n\n2. b\n\n"),
  addresses: repeat("http://a.b/c "),
  "addresses in addresses": repeat("http://a.b/("),
  "www in www": repeat("www."),
  "mail in mail": repeat("a@b."),
  brackets: repeat("http://a.b/)))"),
  separators: repeat("***\n"),
  dates: repeat("October 3, 2023\n"),
  "almost dates": repeat("1 x 2023\n"),
  headings: repeat("Upper Court\n\n"),
  spaces: (size) => `a${" ".repeat(size)}b`,
  "blank lines": repeat("\n"),
  CRLF: repeat("a b\r\n"),
  NUL: repeat("\0"),
};

/** Milliseconds, the best of three: what else runs on the machine only adds. */
function time(run: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 3 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

test.each(Object.entries(patterns))("fromText is linear: %s", (_name, make) => {
  const [small, large] = [make(8_000), make(64_000)];
  fromText(small);
  // Eight times the size, with room for noise and garbage collection; a quadratic step would be sixty-four times.
  expect(time(() => fromText(large))).toBeLessThan(
    24 *
      Math.max(
        3,
        time(() => fromText(small)),
      ),
  );
});

test("a paragraph of a megabyte is read and written in less than a second", () => {
  const source = repeat("The gauge at Torrow was read by hand. ")(1_000_000);
  const { digest } = fromText(source);
  expect(time(() => fromText(source))).toBeLessThan(1000);
  expect(time(() => toText(digest))).toBeLessThan(2000);
  expect(digest.sections[0]?.entries).toHaveLength(1);
});

test.each(["a", "lorem ipsum ", "洛斯克", "“a” ", "https://a.example/ ", "\u0301", "👩‍🚒"])(
  "toText is linear: %s",
  (part) => {
    const issue = (size: number): ReturnType<typeof createDigest> =>
      createDigest({
        id: "a",
        abstract: [{ type: "paragraph", children: [{ type: "text", value: repeat(part)(size) }] }],
      });
    const [small, large] = [issue(4_000), issue(32_000)];
    toText(small);
    expect(time(() => toText(large))).toBeLessThan(
      24 *
        Math.max(
          3,
          time(() => toText(small)),
        ),
    );
  },
);
