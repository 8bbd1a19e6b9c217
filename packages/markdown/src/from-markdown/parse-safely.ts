import type { MdastNode } from "../content/mdast-node.ts";
import type { OverBudget } from "../budget/over-budget.ts";
import { parse, type ParseOptions } from "../parse.ts";
import { findMasks } from "./find-masks.ts";
import type { Template } from "./find-templates.ts";
import { applyMasks, unusedCharacter, type Mask } from "./mask.ts";

/** A parsed view and what the engine did not see of it. */
export interface Parsed {
  root: MdastNode;
  masks: Mask[];
  word: string;
  /** The blocks that became plain text. */
  refused: readonly OverBudget[];
}

/**
 * Parses a view with what is not for the engine masked. Should the engine fail all the same, the whole content becomes plain text.
 *
 * @param view - Source with LF line endings.
 * @param templates - Template tags and the like.
 * @param refused - Blocks over budget.
 * @param options - Options of the engine.
 * @returns Tree with positions in the view.
 */
export function parseSafely(
  view: string,
  templates: readonly Template[],
  refused: readonly OverBudget[],
  options: ParseOptions,
): Parsed {
  const word = templates.length > 0 ? unusedCharacter(view) : "\ue000";
  const masks = findMasks(templates, refused);
  try {
    return { root: parse(applyMasks(view, masks, word), options) as MdastNode, masks, word, refused };
  } catch {
    const { from = 0 } = options;
    const all = { start: from, end: view.length, reason: "content the parser cannot cope with" };
    const whole: Mask[] = [{ start: from, end: view.length, how: "keep" }];
    return { root: parse(applyMasks(view, whole, word), { from }) as MdastNode, masks: whole, word, refused: [all] };
  }
}
