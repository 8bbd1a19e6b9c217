import { replaceForbidden } from "../escape/replace-forbidden.ts";
import { foldSpaces } from "./fold-spaces.ts";

/**
 * A text on one line, without what no edition may hold: for titles, names and descriptions in a format's own fields.
 *
 * @param text - Plain text.
 * @returns Text; white space is single spaces.
 * @example
 * ```ts
 * import { oneLine } from "@digestkit/adapter-kit";
 *
 * console.log(oneLine(" Gates\n  opened ")); // => Gates opened
 * ```
 */
export function oneLine(text: string): string {
  return foldSpaces(replaceForbidden(text));
}
