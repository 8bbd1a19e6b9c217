import type { BlockState } from "../block/block-state.ts";
import { readFrontMatter } from "../block/front-matter.ts";
import { parseBlocks } from "../block/parse-blocks.ts";
import { newBlockState } from "../parse-mdast.ts";
import type { Settings } from "../options.ts";
import { newSourceLines } from "../tree/source-lines.ts";

/** A part of a source, from the start of a line at which nothing is open. */
interface Part {
  source: string;
  settings: Settings;
  from: number;
  /** Where the lines before it begin. */
  starts: number[];
}

/** Reads blocks until `stop` says so at the start of a line at which nothing is open; texts in them wait for `parseInlines`. */
export function parsePart({ source, settings, from, starts }: Part, stop: (offset: number) => boolean): BlockState {
  const state = newBlockState(source, { ...settings, messages: [] });
  state.lines = newSourceLines(source, starts);
  state.nextLine = from;
  if (from === 0 && settings.frontMatter) readFrontMatter(state);
  parseBlocks(state, stop);
  return state;
}
