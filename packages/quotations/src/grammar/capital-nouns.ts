import { describesNoun } from "./describes-noun.ts";
import type { FormReader, Lexicon, WordEntry } from "../reader-model.ts";
const site: WordEntry = { organisation: true };
const noun: WordEntry = { noun: true };
const guess: WordEntry = { noun: true, guessed: true };
const group: WordEntry = { group: true };
const modifier: WordEntry = { modifier: describesNoun };
const adverb: WordEntry = { adverb: true };

/**
 * Makes a function that reads words where all nouns are capitalised: a noun that is known, by itself or by its last part, is read
 * as if it had no capital, and a word without one is no noun.
 *
 * `Regierungssprecher` → what `Sprecher` is; `Versammlung` → a noun; `besuchte` → no noun; `Orel` → a name
 *
 * @param endings - Endings of nouns that are no names, separated by spaces.
 * @param ofNames - Endings of nouns that surnames have too.
 * @returns Reader for a language pack.
 */
export function capitalNouns(endings: string, ofNames: string): FormReader {
  const nouns = [[noun, endings.split(" ")] as const, [guess, ofNames.split(" ")] as const];
  return ({ key, text, is, capital }, lexicon) => {
    if (!capital) return { is: is ?? lowerCase(key, text, lexicon), capital };
    const known = is ?? lastPart(key, lexicon) ?? feminine(key, lexicon);
    if (known) return { is: asNoun(known), capital: false };
    if (lexicon.adverbEndings.some((ending) => key.endsWith(ending))) return { is: adverb, capital: false };
    const found = nouns.find(([, each]) => each.some((end) => key.length > end.length + 2 && key.endsWith(end)));
    return found ? { is: found[0], capital: false } : { is, capital };
  };
}

/** `spiegel.example` is a site, `documenta-Seite` a noun, any other word in lower case a verb or adjective. */
function lowerCase(key: string, text: string, lexicon: Lexicon): WordEntry {
  if (key.includes(".")) return site;
  return /[-\u2010\u2011]\p{Lu}/u.test(text) ? (lastPart(key, lexicon) ?? noun) : modifier;
}

/** `Frage`, `Schreiben`, `Versicherten`: with a capital the noun is meant and not the verb. */
function asNoun(is: WordEntry): WordEntry {
  if (!is.cue) return is;
  const { cue: _, ...rest } = is;
  return { ...rest, noun: true };
}

function lastPart(key: string, { words }: Lexicon): WordEntry | undefined {
  for (let from = 3; from <= key.length - 3; from++) {
    const is = words.get(key.slice(from));
    if (is && !is.time && (is.role || is.group || is.organisation || is.medium !== undefined || is.noun)) return is;
  }
  return undefined;
}

/** `Verteidigerin` is what `Verteidiger` is, `Verteidigerinnen` are several. */
function feminine(key: string, lexicon: Lexicon): WordEntry | undefined {
  const [, stem = "", several] = /^(.{3,})in(nen)?$/u.exec(key) ?? [];
  const is = lexicon.words.get(stem) ?? lastPart(stem, lexicon);
  if (!is?.role) return undefined;
  return several ? group : is;
}
