import type { Root } from "mdast";
import type { BlockState } from "./block/block-state.ts";
import { readFrontMatter } from "./block/front-matter.ts";
import { parseBlocks } from "./block/parse-blocks.ts";
import { parseInlines } from "./inline/parse-inlines.ts";
import { settingsOf, type MdastOptions, type Settings } from "./options.ts";
import { place } from "./tree/position.ts";

/** Parses Markdown. */
export function parseMdast(source: string, options: MdastOptions = {}): Root {
  const settings = settingsOf(options);
  const state = newBlockState(viewOf(source), settings);
  if (settings.frontMatter) readFrontMatter(state);
  parseBlocks(state);
  parseInlines(state, state.jobs);
  state.root.position = place(state, 0, state.source.length);
  return state.root;
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
    lines: { source, starts: [], cursor: 0 },
    mode: settings.positions,
    source,
    settings,
    root,
    containers: [],
    leaf: undefined,
    children: root.children,
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
    run: [],
    runQuote: 0,
    runBarrier: 0,
    bareItemLine: -1,
    itemLine: -1,
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
