import { existsSync, readFileSync } from "node:fs";
import { locate, textOf } from "@digestkit/schema";
import { expect, test } from "vitest";
import { fromText } from "../src/from-text/from-text.ts";

const corpora = process.env["DIGESTKIT_CORPORA"] ?? new URL("../../../../shared/corpora", import.meta.url).pathname;
const file = `${corpora}/seed/2023-10-03.txt`;

test.skipIf(!existsSync(file))(`reads the seed digest (set DIGESTKIT_CORPORA where ${corpora} is absent)`, () => {
  const source = readFileSync(file, "utf8");
  const { digest, messages } = fromText(source, { file });
  const lines = source.split("\n");

  expect(messages).toEqual([]);
  expect(digest.issueDate).toBe("2023-10-03");
  expect(digest.inLanguage).toBe("en");
  expect(digest.publication).toEqual({ publisher: lines[0] });
  expect(digest.pullQuote?.marks).toEqual({ open: "“", close: "”" });
  expect(digest.pullQuote?.text).toBe(lines[3]?.slice(1, -1));
  expect(digest.abstract).toEqual([]);
  expect(digest.sections.map(({ title, entryStyle }) => [title, entryStyle])).toEqual([
    [lines[5], "paragraph"],
    [lines[17], "paragraph"],
  ]);
  // Every entry is one line of the file, to the last no-break space.
  const entries = digest.sections.flatMap((section) => section.entries);
  expect(entries.map(textOf)).toEqual([7, 9, 11, 13, 15, 19, 21, 23, 25, 27].map((line) => lines[line]));
  for (const entry of entries) {
    const text = textOf(entry);
    const place = locate(digest, entry, { start: 10, end: text.length });
    expect(source.slice(place?.start.offset, place?.end.offset)).toBe(text.slice(10));
  }
});
