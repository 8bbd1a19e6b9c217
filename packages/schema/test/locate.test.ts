import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDigest, createEntry, createSection } from "../src/create-digest.ts";
import type { Digest, Entry, FlowContent, PhrasingContent, Position } from "../src/index.ts";
import { lineStarts, positionAt } from "../src/line-starts.ts";
import { locate, locateInBlock } from "../src/locate.ts";
import { textBlocks } from "../src/text-blocks.ts";
import { textOf } from "../src/text-of.ts";

/** A stretch of a value with what stands for it in the source: the same, an escape, or text that has no place there. */
interface Piece {
  value: string;
  /** Source of the piece; a verbatim piece has the same. */
  source: string;
}

/** Builds a digest and its source side by side, as a reader would. */
class Writer {
  source = "";

  /** One text node; what is not verbatim becomes a run of its own. */
  text(pieces: readonly Piece[]): PhrasingContent {
    const runs: number[] = [];
    const start = this.source.length;
    let value = "";
    for (const piece of pieces) {
      runs.push(value.length, this.source.length, this.source.length + piece.source.length);
      value += piece.value;
      this.source += piece.source;
    }
    const isVerbatim = pieces.every((piece) => piece.source === piece.value);
    return { type: "text", value, position: { ...this.position(start), ...(isVerbatim ? {} : { runs }) } };
  }

  paragraph(...children: PhrasingContent[]): FlowContent {
    return { type: "paragraph", children };
  }

  /** Source that no text stands for: markers, blank lines. */
  skip(source: string): void {
    this.source += source;
  }

  /** Lines and columns are of no use here: `locate` counts them anew. */
  private position(start: number): Position {
    return {
      start: { line: 1, column: 1, offset: start },
      end: { line: 1, column: 1, offset: this.source.length },
    };
  }

  digest(entry: Entry): Digest {
    const section = createSection({ id: "s", entries: [entry] });
    return createDigest({ id: "d", sections: [section], lineStarts: lineStarts(this.source) });
  }
}

const verbatim = (value: string): Piece => ({ value, source: value });

describe("table", () => {
  const writer = new Writer();
  writer.skip("> ");
  const first = writer.text([
    verbatim("Ana "),
    { value: "&", source: "&amp;" },
    verbatim(" Bo"),
    { value: "\n", source: "\r\n> " },
    verbatim("said"),
    { value: "*", source: "\\*" },
  ]);
  writer.skip(" **");
  const bold = writer.text([verbatim("no")]);
  writer.skip("**");
  const inserted: PhrasingContent = { type: "text", value: "…" };
  const image: PhrasingContent = {
    type: "image",
    url: "a.png",
    alt: "Map",
    position: {
      start: { line: 1, column: 1, offset: writer.source.length },
      end: { line: 1, column: 1, offset: writer.source.length + 13 },
    },
  };
  writer.skip("![Map](a.png)\r\n>\r\n> ");
  const second = writer.text([verbatim("Second.")]);
  writer.skip("\r\n");
  const entry = createEntry({
    id: "e",
    body: [writer.paragraph(first, { type: "strong", children: [bold] }, inserted, image), writer.paragraph(second)],
  });
  const digest = writer.digest(entry);
  const { source } = writer;

  test("the text", () => {
    expect(textOf(entry)).toBe("Ana & Bo\nsaid*no…Map\n\nSecond.");
    expect(source).toBe("> Ana &amp; Bo\r\n> said\\* **no**![Map](a.png)\r\n>\r\n> Second.\r\n");
  });

  test.each([
    ["verbatim", 0, 3, "Ana"],
    ["a character reference", 4, 5, "&amp;"],
    ["through a character reference", 2, 7, "a &amp; B"],
    ["up to a line ending", 6, 8, "Bo"],
    ["a line ending with its prefix", 8, 9, "\r\n> "],
    ["from behind a line ending", 9, 13, "said"],
    ["across a line ending", 6, 13, "Bo\r\n> said"],
    ["an escape", 13, 14, "\\*"],
    ["from one node to the next", 9, 16, "said\\* **no"],
    ["only the second node", 14, 16, "no"],
    ["part of an image is all of it", 18, 19, "![Map](a.png)"],
    ["through what came from no source", 14, 20, "no**![Map](a.png)"],
    ["only what came from no source: what stands between its neighbours", 16, 17, "**"],
    ["from one block to the next", 17, 28, "![Map](a.png)\r\n>\r\n> Second"],
    ["between two blocks", 20, 22, "\r\n>\r\n> "],
    ["from between two blocks", 21, 28, "Second"],
    ["everything", 0, 29, source.slice(2, -2)],
    ["nothing, at the start", 0, 0, ""],
    ["beyond the end", 40, 50, ""],
  ])("%s", (_, start, end, slice) => {
    const place = locate(digest, entry, { start, end });
    expect(place && source.slice(place.start.offset, place.end.offset)).toBe(slice);
    expect(locate(digest, "e", { start, end })).toEqual(place);
  });

  test("line and column are those of the source", () => {
    expect(locate(digest, entry, { start: 9, end: 13 })).toEqual({
      start: { line: 2, column: 3, offset: 18 },
      end: { line: 2, column: 7, offset: 22 },
    });
  });

  test.each([
    ["before the first character", 0, 2],
    ["inside verbatim text", 2, 4],
    ["before a character reference", 4, 6],
    ["behind a character reference", 5, 11],
    ["between two nodes: at the end of the first", 14, 24],
    ["at the very end", 29, source.length - 2],
    ["beyond the end", 99, source.length - 2],
  ])("a caret %s", (_, at, offset) => {
    expect(locate(digest, entry, { start: at, end: at })).toEqual(positionAt(lineStarts(source), offset, offset));
  });

  test("an entry from no source has no place", () => {
    const other = createEntry({ id: "o", headline: "Head", body: [writer.paragraph({ type: "text", value: "x" })] });
    expect(locate(digest, other, { start: 0, end: 4 })).toBeUndefined();
    expect(locate(digest, createEntry({ id: "n" }), { start: 0, end: 0 })).toBeUndefined();
  });

  test("an unknown id is the programmer's error", () => {
    expect(() => locate(digest, "nobody", { start: 0, end: 1 })).toThrow(
      new RangeError("Unexpected entry id `nobody`, expected the id of an entry of the digest"),
    );
  });
});

const piece = fc.oneof(
  fc.stringMatching(/^[a-z ]{1,5}$/u).map(verbatim),
  fc.constantFrom<Piece>(
    { value: "&", source: "&amp;" },
    { value: "*", source: "\\*" },
    { value: "\n", source: "\r\n> " },
    { value: "\n", source: "\n    " },
    { value: "≂̸", source: "&NotEqualTilde;" },
    { value: "ab", source: "&ab;" },
  ),
);
const node = fc.array(piece, { minLength: 1, maxLength: 6 });
const paragraphs = fc.array(fc.array(node, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

test("what stands at the place of a range reads as the range, widened to whole units", () => {
  fc.assert(
    fc.property(paragraphs, fc.nat(), fc.nat(), (content, a, b) => {
      const writer = new Writer();
      /** Value and source of every unit: of each character of a verbatim piece, of each other piece as a whole. */
      const units: { start: number; end: number; from: number; to: number }[] = [];
      let at = 0;
      const body = content.map((nodes) => {
        writer.skip("\n\n> ");
        const children = nodes.map((pieces) => {
          writer.skip("**");
          let from = writer.source.length;
          for (const { value, source } of pieces) {
            const step = value === source ? 1 : source.length;
            const length = value === source ? 1 : value.length;
            for (let index = 0; index < value.length; index += length) {
              units.push({ start: at, end: at + length, from, to: from + step });
              at += length;
              from += step;
            }
          }
          return writer.text(pieces);
        });
        at += 2;
        return writer.paragraph(...children);
      });
      const entry = createEntry({ id: "e", body });
      const length = textOf(entry).length;
      const start = Math.min(a % length, b % length);
      const end = Math.max(a % length, b % length) + 1;
      const touched = units.filter((unit) => unit.end > start && unit.start < end);
      fc.pre(touched.length > 0);

      const place = locate(writer.digest(entry), entry, { start, end });

      expect([place?.start.offset, place?.end.offset]).toEqual([touched[0]?.from, touched.at(-1)?.to]);
    }),
    { numRuns: 2000 },
  );
});

test("every block of a digest can be located by itself", () => {
  const writer = new Writer();
  writer.skip("# ");
  const title = writer.text([verbatim("A & B")]);
  const digest = createDigest({
    id: "d",
    title: "A & B",
    positions: { title: title.position as Position },
    lineStarts: [0],
  });
  const [block] = textBlocks(digest);
  expect(block && locateInBlock(digest, block, { start: 2, end: 3 })).toEqual(positionAt([0], 4, 5));
});
