import type { Situation } from "../reader-model.ts";
import { isCue } from "../patterns/nearest-cue.ts";
import { reach } from "../phrases/phrase.ts";

/**
 * Where nouns are capitalised, capitals make no title: whether a short quotation is speech by what stands around it.
 *
 * `nannte es eine „Ente“` → `true`: a reporting verb stands close by; `ist „falsch“.` → `true`: it describes no noun
 *
 * @param situation - The quotation where it stands.
 * @param evidence - Pattern that found its speaker; empty where none did.
 * @returns `true` for speech.
 */
export function capitalsSpeak({ items, at, sentence, quoted }: Situation, evidence: string): boolean {
  if (items[at - 1]?.is.naming) return false;
  if (items.slice(Math.max(sentence.from, at - reach), Math.min(sentence.to, at + reach)).some(({ is }) => is.mood))
    return true;
  // `ist „falsch“.`: an adjective that describes no noun.
  if (/^\p{Ll}/u.test(quoted) && evidence !== "" && !/^\p{Lu}/u.test(items[at + 1]?.text ?? "")) return true;
  if (evidence === "mixed-cue-after" || evidence === "cue-after" || evidence === "speaker-after") return true;
  return items
    .slice(Math.max(0, at - 6), at)
    .some((item, index, near) => isCue(near, index) && item.is.cue !== "attitude");
}
