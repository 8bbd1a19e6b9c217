import type { Position } from "@digestkit/schema";

/** What a suppression comment covers. */
export type SuppressionExtent =
  /** `digestkit-ignore`: the next block, or the entry or section it opens. */
  | "next"
  /** `digestkit-ignore-file`: the whole document. */
  | "file";

/** What `<!-- digestkit-ignore rule-id: reason -->` says. */
export interface Suppression {
  /** The rules it names; empty when it names none. */
  ruleIds: string[];
  /** Why; empty when it does not say. */
  reason: string;
  /** How far it reaches. */
  extent: SuppressionExtent;
  /** Where the comment stands. */
  position?: Position;
}

const directives: Record<string, SuppressionExtent> = { "digestkit-ignore": "next", "digestkit-ignore-file": "file" };

/**
 * Read a comment as a suppression: ` digestkit-ignore no-double-space, apostrophe: as on the poster `.
 *
 * @param comment - What stands between `<!--` and `-->`.
 * @param position - Where the comment stands.
 * @returns Suppression, or `undefined` when the comment is none.
 */
export function parseSuppression(comment: string, position?: Position): Suppression | undefined {
  const colon = comment.indexOf(":");
  const head = (colon < 0 ? comment : comment.slice(0, colon)).trim();
  const [directive = "", ...names] = head.split(/[\s,]+/u);
  if (!Object.hasOwn(directives, directive)) return undefined;
  const suppression: Suppression = {
    ruleIds: names.filter((name) => name !== ""),
    reason: colon < 0 ? "" : comment.slice(colon + 1).trim(),
    extent: directives[directive] ?? "next",
  };
  return position ? { ...suppression, position } : suppression;
}
