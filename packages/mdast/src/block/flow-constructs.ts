import { blank, isIn } from "../characters/character-class.ts";
import { atxHeading } from "./atx-heading.ts";
import type { BlockState } from "./block-state.ts";
import { fencedCode, fenceSize } from "./fenced-code.ts";
import { htmlBlock, interruptsAsHtml, type LineIndent } from "./html-block.ts";
import { htmlBlockStart } from "./html-block-start.ts";
import { isThematicBreak, thematicBreak } from "./thematic-break.ts";
import { skipRun } from "../characters/skip.ts";

/** A block that a character may begin. The cursor stands at that character. */
export interface FlowConstruct {
  /** Adds the block, or says that it is none. */
  start: (state: BlockState, code: number, indent: number, before: LineIndent) => boolean;
  /** Whether it is one, and may interrupt a paragraph (or, outside of one, a table). */
  interrupts: (state: BlockState, code: number, inParagraph: boolean) => boolean;
}

const heading: FlowConstruct = { start: atxHeading, interrupts: isHeading };
const rule: FlowConstruct = { start: thematicBreak, interrupts: isThematicBreak };
const fence: FlowConstruct = { start: fencedCode, interrupts: (state, code) => fenceSize(state, code) > 0 };
const html: FlowConstruct = {
  start: (state, _code, _indent, before) => htmlBlock(state, before),
  interrupts: (state, _code, inParagraph) =>
    inParagraph ? interruptsAsHtml(state) : htmlBlockStart(state.source, state.at, state.lineEnd) !== undefined,
};

/** Blocks by the character they begin with. Setext underlines and tables need the paragraph above them: see there. */
export const flowConstructs: readonly (FlowConstruct | undefined)[] = /* @__PURE__ */ byCode({
  35: heading,
  42: rule,
  45: rule,
  60: html,
  95: rule,
  96: fence,
  126: fence,
});

function byCode(constructs: Record<number, FlowConstruct>): (FlowConstruct | undefined)[] {
  return Array.from({ length: 128 }, (_, code) => constructs[code]);
}

/** One to six `#` and then space. */
function isHeading(state: BlockState): boolean {
  const { source, lineEnd } = state;
  const at = skipRun(source, state.at, lineEnd, 35);
  return at - state.at < 7 && (at === lineEnd || isIn(source.charCodeAt(at), blank));
}
