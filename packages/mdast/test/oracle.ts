import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";

/** The tree of the reference engine, as it is. */
export function reference(source: string): Root {
  return fromMarkdown(source, {
    extensions: [gfm(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  });
}

/**
 * The tree of the reference engine (nothing when it has none), without what `docs/decisions/mdast-differences.md` lists: containers lost below a first `---`
 * that no front matter follows, text damaged by NUL beside `*`, and a text after a check box and a line ending that starts at a column its line does not have.
 */
export function oracle(input: string): Root | undefined {
  try {
    return corrected(input);
  } catch (error) {
    // Its development build throws where its other build sets `checked` on a node that is no item.
    if (error instanceof Error && error.message === "Expected value to be truthy") return undefined;
    throw error;
  }
}

function corrected(input: string): Root {
  const source = input.replaceAll("\0", "\uFFFD");
  const opened = /^\uFEFF?---[\t ]*(?:\r\n?|\n)/u.test(source);
  const closed = opened && /^\uFEFF?---[\t ]*(?:\r\n?|\n)(?:[^]*?(?:\r\n?|\n))?---[\t ]*(?:\r|\n|$)/u.test(source);
  const tree = opened && !closed ? withoutFrontMatter(source) : reference(source);
  const starts = lineStarts(source.replace(/^\uFEFF/u, ""));
  const stack: object[] = [tree];
  for (let value = stack.pop(); value; value = stack.pop()) {
    if (isPoint(value)) correctPoint(value, starts);
    for (const child of Object.values(value)) if (typeof child === "object" && child !== null) stack.push(child);
  }
  return tree;
}

function withoutFrontMatter(source: string): Root {
  return fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

interface Point {
  line: number;
  column: number;
  offset: number;
}

function isPoint(value: object): value is Point {
  return "offset" in value && "column" in value;
}

function correctPoint(point: Point, starts: readonly number[]): void {
  const next = starts[point.line];
  if (next === undefined || point.offset < next) return;
  point.line++;
  point.column = point.offset - next + 1;
}

function lineStarts(source: string): number[] {
  return [0, ...Array.from(source.matchAll(/\r\n?|\n/gu), ({ index, 0: eol }) => index + eol.length)];
}
