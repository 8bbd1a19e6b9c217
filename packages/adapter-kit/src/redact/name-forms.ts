import type { Person } from "@digestkit/schema";
import { foldWord } from "./fold-word.ts";
import { wordsOf } from "./words-of.ts";

/** What to look for: the forms of some names, folded. */
export interface NameForms {
  /** Single words of names: given names, surnames. */
  words: ReadonlySet<string>;
  /** What is left of such a word when it is inflected. */
  stems: ReadonlySet<string>;
  /** Whole names, and descriptions that stand for one, as their words; by the first word. */
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Whole names written as one word, the shortest first: `leylakarimova`. */
  joined: readonly string[];
  /** Names in scripts that put no spaces between words. */
  runs: readonly string[];
  /** Words that may stand inside a name without naming anybody: `van`. */
  particles: ReadonlySet<string>;
}

const wordsIn = (list: string): string[] => list.split(" ");

/** Words inside names that name nobody by themselves; folded. */
const particles: ReadonlySet<string> = new Set(
  wordsIn(
    "abu af al av bat ben bin bint da dal das de del della den der des di do dos du el ibn la las le los mac mc oghlu oglu ogly qizi kyzy gizi st ten ter van von zu zum zur",
  ),
);

/** What else is no name by itself: articles, forms of address; folded. */
const addresses: ReadonlySet<string> = new Set(
  wordsIn(
    "an and as at in of the to und vom mr mrs ms miss mx dr prof sir dame lord lady judge father mother sister brother " +
      "herr frau mme mlle sr sra srta don dona bay bayan cenab xanim bey hanim господин госпожа пан пани",
  ),
);

/** Scripts that are written without spaces between words, or with endings joined to names. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The forms under which people may be named: their names and aliases, whole and in words.
 *
 * @param people - Whose names to look for; not changed.
 * @returns Forms.
 */
export function nameForms(people: readonly Person[]): NameForms {
  const words = new Set<string>();
  const phrases = new Map<string, string[][]>();
  const joined = new Set<string>();
  const runs = new Set<string>();
  for (const name of people.flatMap((person) => [person.name, ...person.aliases])) {
    if (unspaced.test(name)) for (const run of runsOf(name)) runs.add(run);
    const found = wordsOf(name).filter(({ folded }) => folded !== "" && !unspaced.test(folded));
    // The parts of `McArthur` come after the whole; a phrase has the whole only.
    let end = 0;
    const whole = found.filter((part) => part.start >= end && (end = part.end) > 0);
    const sequence = whole.map(({ folded }) => folded);
    const [first] = sequence;
    if (first === undefined) continue;
    if (sequence.length > 1) {
      phrases.set(first, [...(phrases.get(first) ?? []), sequence]);
      for (const form of joinedForms(sequence)) joined.add(form);
    }
    const naming = found.filter(({ folded }) => folded.length > 1 && !particles.has(folded) && !addresses.has(folded));
    // `the Torrow boy`: a description, which stands for a name as a whole only; `leyla karimova`: a name all the same.
    const isDescription = naming.some(({ isCapital }) => isCapital) && naming.some(({ isCapital }) => !isCapital);
    if (!isDescription || sequence.length === 1) for (const { folded } of naming) words.add(folded);
  }
  return {
    words,
    stems: new Set([...words].flatMap(stemsOf)),
    phrases,
    joined: [...joined].filter((form) => form.length >= 6).toSorted((a, b) => a.length - b.length),
    runs: [...runs].toSorted((a, b) => b.length - a.length),
    particles,
  };
}

/** `leylakarimova`, `karimovaleyla`; of longer names also any two words. */
function joinedForms(sequence: readonly string[]): string[] {
  const words = sequence.slice(0, 5);
  const pairs = words.flatMap((one) => words.filter((other) => other !== one).map((other) => one + other));
  return [sequence.join(""), ...pairs];
}

/** `김 철수`: the whole name, joined and as written, and its parts of two characters and more. */
function runsOf(name: string): string[] {
  const parts = name.split(/[\s\p{P}]+/gu);
  return [name, parts.join(""), ...parts].filter((part) => unspaced.test(part) && [...part].length > 1);
}

/** A word itself; of a word of five letters and more, also what is left without the ending that inflection takes away. */
function stemsOf(word: string): string[] {
  if (word.length < 4) return [];
  const stem = /^\p{Script=Cyrillic}{4,}[аяоеийь]$/u.test(word) ? word.slice(0, -1) : undefined;
  return stem === undefined ? [word] : [word, stem];
}

/** What may follow a stem; folded. */
const endings: ReadonlySet<string> = new Set(
  // English, German, Scandinavian; then Azerbaijani and Turkish; then Russian and Ukrainian.
  (
    "s es n en ns sche schen scher sches " +
    "i u in un nin nun ni nu yi yu a e ya ye na ne da de ta te nda nde dan den tan ten ndan nden la le yla yle lar ler larin lerin gil dir dur tir tur " +
    "а у ом е ои ым ых ы и я ю ем ого ому ою ею еи ям ами ах ях іи і ів ові еві іх им их"
  ).split(" "),
);

/**
 * Whether a word is a form of a name's.
 *
 * @param forms - Of the names.
 * @param folded - The word.
 * @returns `true` for a word of a name with or without an ending.
 */
export function isNameWord({ words, stems }: NameForms, folded: string): boolean {
  if (words.has(folded)) return true;
  for (let length = 1; length <= 5 && folded.length - length >= 4; length++) {
    if (endings.has(folded.slice(-length)) && stems.has(folded.slice(0, -length))) return true;
  }
  return stems.has(folded) || isPrefixed(words, folded);
}

/** Articles, conjunctions and prepositions that Arabic and Hebrew join to a name: `وليلى`, `לליאת`. */
const joinedBefore = /^(?:[והבלמשכ]{1,2}|[وفبلك]?ال|[وفبلك]|لل)$/u;

function isPrefixed(words: ReadonlySet<string>, folded: string): boolean {
  for (let length = 1; length <= 3 && folded.length - length >= 3; length++) {
    if (words.has(folded.slice(length)) && joinedBefore.test(folded.slice(0, length))) return true;
  }
  return false;
}

/** Folds a text that is no prose: an id, an address. */
export const foldLetters = (text: string): string => foldWord(text).replace(/[^\p{L}]/gu, "");
