import { fillLabel } from "../labels/fill-label.ts";
import type { Labels } from "../labels/labels.ts";

/**
 * Name of the link from a note back to one reference to it, for those who cannot see its sign.
 *
 * @param labels - Labels in the language.
 * @param number - Of the note.
 * @param occurrence - Which of its references this is, from 1.
 * @returns Plain text.
 * @example
 * ```ts
 * import { labelsFor, wayBackName } from "@digestkit/adapter-kit";
 *
 * console.log(wayBackName(labelsFor("en"), 2, 3)); // => Back to reference 2.3
 * ```
 */
export function wayBackName({ backToReference }: Labels, number: number, occurrence: number): string {
  return fillLabel(backToReference, { number: occurrence === 1 ? `${number}` : `${number}.${occurrence}` });
}
