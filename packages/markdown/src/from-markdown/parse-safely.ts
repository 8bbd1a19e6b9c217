import type { MdastNode } from "../content/mdast-node.ts";
import type { Range } from "../front-matter/front-matter.ts";
import { deepestContainer, parse, type ParseOptions } from "../parse.ts";
import { findMasks } from "./find-masks.ts";
import type { Template } from "./find-templates.ts";
import { deepestPhrasing, findTooDeep } from "./find-too-deep.ts";
import { applyMasks, unusedCharacter, type Mask } from "./mask.ts";

/** Text that nests too deep: it, or the markers in it, became plain text. */
export interface TooDeep extends Range {
  /** What there is too much of. */
  what: string;
}

/** A parsed view and what the engine did not see of it. */
export interface Parsed {
  root: MdastNode;
  masks: Mask[];
  word: string;
  /** What nests too deep, in order. */
  tooDeep: readonly TooDeep[];
}

/**
 * Parses a view with what is not for the engine masked. What nests deeper than a call stack can follow becomes plain text.
 *
 * @param view - Source with LF line endings.
 * @param templates - Template tags and the like.
 * @param options - Options of the engine.
 * @returns Tree with positions in the view.
 */
export function parseSafely(view: string, templates: readonly Template[], options: ParseOptions): Parsed {
  const word = templates.length > 0 ? unusedCharacter(view) : "\ue000";
  let masks = findMasks(templates, []);
  let parsed = parse(applyMasks(view, masks, word), options);
  const blocks = findTooDeep(parsed.root);
  if (blocks.length > 0) {
    masks = findMasks(templates, blocks);
    parsed = parse(applyMasks(view, masks, word), options);
  }
  const { root, tooDeepAt } = parsed;
  const tooDeep = blocks.map((block) => ({ ...block, what: `more than ${deepestPhrasing} nested emphases or links` }));
  if (tooDeepAt !== undefined) {
    const what = `more than ${deepestContainer} nested block quotations and lists`;
    tooDeep.push({ start: tooDeepAt, end: endOfLine(view, tooDeepAt), what });
  }
  return { root: root as MdastNode, masks, word, tooDeep };
}

function endOfLine(view: string, offset: number): number {
  const ending = view.indexOf("\n", offset);
  return ending < 0 ? view.length : ending;
}
