import type { Root, Text } from "mdast";
import type { BlockState } from "./block/block-state.ts";
import { readFrontMatter } from "./block/front-matter.ts";
import { parseBlocks } from "./block/parse-blocks.ts";
import { readLine } from "./block/line-cursor.ts";
import { parseInlines } from "./inline/parse-inlines.ts";
import { settingsOf, type MdastOptions, type Settings } from "./options.ts";
import { place } from "./tree/position.ts";
import { newSourceLines } from "./tree/source-lines.ts";
import { reportLimit } from "./report-limit.ts";
import { remember } from "./update/origin.ts";

/**
 * Parses CommonMark 0.31 and GFM into mdast with positions. It never throws for what a text holds, and takes time in
 * proportion to its length.
 *
 * @param source - Markdown. Positions do not count a byte order mark at its start; NUL is read as U+FFFD.
 * @param options - What to read, how to place nodes, and limits; exceeded limits are put into `options.messages`.
 * @returns The tree that `mdast-util-from-markdown` with its extensions for GFM and front matter gives.
 * @throws {TypeError} If `source` is no string.
 * @example
 * ```ts
 * import { parseMdast } from "@digestkit/mdast";
 *
 * const { children } = parseMdast("# News\n\nRain *today*.\n");
 * children.map(({ type }) => type); // => ["heading", "paragraph"]
 * children[1]?.position?.start; // => { line: 3, column: 1, offset: 8 }
 * ```
 */
export function parseMdast(source: string, options: MdastOptions = {}): Root {
  if (typeof source !== "string") throw new TypeError(`Unexpected ${typeof source} as source, expected a string`);
  const settings = settingsOf(options);
  const state = newBlockState(viewOf(source), settings);
  if (source.length > settings.maxLength) refuse(state);
  else read(state);
  state.root.position = place(state, 0, state.source.length);
  const marked = source.charCodeAt(0) === 0xfeff;
  remember(state.root, { from: state, marked, limited: settings.messages.length > 0 });
  return state.root;
}

function read(state: BlockState): void {
  if (state.settings.frontMatter) readFrontMatter(state);
  parseBlocks(state);
  parseInlines(state, state.jobs);
}

/** A text that is too long becomes one text. */
function refuse(state: BlockState): void {
  const { root, source, settings } = state;
  while (state.nextLine <= source.length) readLine(state);
  reportLimit(state, "max-length", settings.maxLength, source.length);
  const text = { type: "text", value: source, position: place(state, 0, source.length) } as Text;
  root.children = [{ type: "paragraph", children: [text], position: place(state, 0, source.length) }];
}

/** What is parsed: without a byte order mark, and with U+FFFD for NUL (CommonMark 2.3). */
export function viewOf(source: string): string {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  return text.includes("\0") ? text.replaceAll("\0", "\uFFFD") : text;
}

/** The state before the first line. */
export function newBlockState(source: string, settings: Settings): BlockState {
  const root = { type: "root", children: [], position: undefined } as unknown as Root;
  return {
    lines: newSourceLines(source),
    mode: settings.positions,
    source,
    settings,
    root,
    containers: [],
    leaf: undefined,
    parent: root,
    lineStart: 0,
    lineEnd: 0,
    nextLine: 0,
    at: 0,
    column: 0,
    spare: 0,
    nonSpace: -1,
    lazy: false,
    interrupt: false,
    quoted: false,
    indented: false,
    indentedTo: -1,
    run: [],
    runQuote: 0,
    runBarrier: 0,
    runIndented: false,
    bareItemLine: -1,
    itemLine: -1,
    textCount: 0,
    textStarts: [],
    textEnds: [],
    textNexts: [],
    textSpares: [],
    defined: new Set(),
    footnotes: new Set(),
    jobs: [],
    cleanOffsets: [],
    cleanChildren: [],
    noBreakBefore: 0,
    nextCarriageReturn: -1,
  };
}
