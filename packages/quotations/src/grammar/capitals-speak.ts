import type { Lexicon, Situation, Word } from "../reader-model.ts";
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
export function capitalsSpeak({ items, at, sentence, quoted, lexicon }: Situation, evidence: string): boolean {
  const before = items[at - 1];
  const lower = /^\p{Ll}/u.test(quoted);
  if (before?.is.saying) return true;
  // `laut Polizei „unter Kontrolle“`: a name has a capital.
  if (before?.is.naming && !(before.is.organisation && lower)) return false;
  if (!lower && (namesSpeaker(items, at, sentence.from) || (before?.is.determiner && isBody(quoted, lexicon))))
    return false;
  if (evidence !== "") {
    // `ist „falsch“.`: an adjective that describes no noun.
    if (lower && !/^\p{Lu}/u.test(items[at + 1]?.text ?? "")) return true;
    // `ein „Rückschritt“`, `wies es als „Unsinn“ zurück`
    if (before?.is.determiner && before.key.startsWith("ein")) return true;
    if (evidence === "mixed-cue" && before?.is.subordinator) return true;
  }
  if (!lower && isNamed(before, quoted)) return false;
  if (items.slice(Math.max(sentence.from, at - reach), Math.min(sentence.to, at + reach)).some(({ is }) => is.mood))
    return true;
  if (evidence === "mixed-cue-after" || evidence === "cue-after" || evidence === "speaker-after") return true;
  return items
    .slice(Math.max(0, at - 6), at)
    .some((item, index, near) => isCue(near, index) && item.is.cue !== "attitude");
}

/** `das Schiff „Lorsk“`, `der „Lorsker Anzeiger“`: right behind a noun or the article of a name. */
function isNamed(before: Word | undefined, quoted: string): boolean {
  if (before?.kind !== "word" || /[.!?…]$/u.test(quoted)) return false;
  return /^\p{Lu}/u.test(before.text) && !before.is.determiner;
}

/** `„…“, schrieb die „Zeit“` · `Wie die „Zeit“ berichtet` · `sagte der „Zeit“`: who speaks or listens, beside the verb. */
function namesSpeaker(items: readonly Word[], at: number, from: number): boolean {
  const article = items[at - 1];
  if (!article?.is.determiner) return false;
  const [before, earlier] = [items[at - 2], items[at - 3]];
  if (isCue(items, at - 2) && (dative.test(article.key) || earlier?.kind === "comma" || earlier?.kind === "slot"))
    return true;
  const follows = isCue(items, at + 1) || items[at + 1]?.is.auxiliary === true;
  return follows && (at - 1 === from || before?.is.comparing === true);
}

const dative = /^de[mr]$/u;

/** `gegenüber der „Lorsker Zeitung“`: its last word is one for a body. */
function isBody(quoted: string, { words }: Lexicon): boolean {
  const last = /\p{L}+$/u.exec(quoted)?.[0].toLowerCase() ?? "";
  return words.get(last)?.organisation === true;
}
