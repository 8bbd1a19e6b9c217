import { endsSentence } from "../lines/goes-on.ts";
import type { Line } from "../lines/line.ts";
import { isTitleLike } from "./is-title-like.ts";
import { namesOrganisation, namesSeries } from "./name-words.ts";

/**
 * The name at the very top, when what stands right below it says what it is rather than going on with a sentence.
 *
 * ```
 * City Monitor                             ← is one
 * a weekly review of the local press
 *
 * The league met in Oslo                   ← is none: a sentence ends below
 * on Monday.
 * ```
 *
 * @param lines - All lines of the text.
 * @returns The line, if there is one.
 */
export function titleAbove(lines: readonly Line[]): Line | undefined {
  const top = lines.findIndex(({ text }) => text !== "");
  const [line, next] = lines.slice(top, top + 2);
  if (top < 0 || !line || !next || !isTitleLike(line.text, line.width) || endsSentence(next.text)) return undefined;
  return namesOrganisation(line.text) || namesSeries(line.text) ? line : undefined;
}
