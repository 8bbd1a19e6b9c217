import { isInCapitals } from "./is-in-capitals.ts";

/** Words in front of who wrote something. */
const lead =
  /^(?:(?:(?:written|reported|prepared|compiled|edited) )?by:?|editors?:|por|von|par|redaktion:|авторы?:|редактор:|müəllif:|redaktor:|yazan:|yazar:|editör:)\s+(?=\S)/iu;

/** What may stand between the parts of names. */
const particles: ReadonlySet<string> = new Set(
  "and & of the de del della di da von van der den zu la le el al bin ibn y e et und и və ve".split(" "),
);

/** `SarnRights`, `LCO`: a single word that must be a name. */
const brand = /\p{Lu}.*\p{Lu}/u;

/** Longest line that only says who wrote something, in characters and words. */
const longest = 80;
const mostWords = 8;

/**
 * Who a line says wrote what follows.
 *
 * ```
 * By Ilka Torvan
 *    ^^^^^^^^^^^
 * Por Mira Kern y Casimir Dohl
 *     ^^^^^^^^^^^^^^^^^^^^^^^^
 * By the Numbers · By Region        ← are none: nobody is called so
 * ```
 *
 * @param text - Text of a line.
 * @returns Where the name starts and ends; nothing when the line says something else.
 */
export function bylineName(text: string): { from: number; to: number } | undefined {
  const from = text.length <= longest ? lead.exec(text)?.[0].length : undefined;
  if (from === undefined || /[.!?…:]$/u.test(text)) return undefined;
  const words = text.slice(from).split(/[\s,]+/u);
  const [first = ""] = words;
  const isName = words.every((word) => /^\p{Lu}/u.test(word) || particles.has(word));
  if (!isName || words.length > mostWords || /^the$/iu.test(first)) return undefined;
  const isOne = words.length > 1 || (brand.test(first) && !isInCapitals(text));
  return isOne ? { from, to: text.length } : undefined;
}
