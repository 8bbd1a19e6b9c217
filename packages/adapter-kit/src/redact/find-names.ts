import type { TextRange } from "@digestkit/schema";
import { foldWord } from "./fold-word.ts";
import { foldLetters, isNameWord, type NameForms } from "./name-forms.ts";
import { wordsOf, type Word } from "./words-of.ts";

/** Words shorter than this are also words of the language: `Will`, `Can`. In running text they name somebody only with a capital. */
const minUncased = 5;

/** In an address or handle, a word of this length counts inside another: `savekarimova`. */
const minInside = 6;

/** In running text, a word of this length does; `Martin` is no trace in Martinique. */
const minInsideText = 8;

/**
 * Finds names in running text.
 *
 * @param text - Plain text.
 * @param forms - What to look for.
 * @returns Ranges in order, without overlap: whole words, and names of several words as one.
 */
export function findNames(text: string, forms: NameForms): TextRange[] {
  const words = wordsOf(text);
  const found: TextRange[] = [...runsIn(text, forms), ...encodedIn(text, forms)];
  for (const [index, word] of words.entries()) {
    const { start, end, folded, isCapital } = word;
    const isTechnical = (): boolean => isInAddress(text, word);
    const isWord = isNameWord(forms, folded) && (isCapital || folded.length >= minUncased || isTechnical());
    if (
      (isWord && (folded.length > 2 || isCapital)) ||
      hasWhole(folded, forms) ||
      hasLong(folded, forms, isTechnical() ? minInside : minInsideText)
    ) {
      found.push({ start, end });
    }
    const phrase = forms.phrases.get(folded)?.find((sequence) => isPhrase(text, words, index, sequence));
    if (phrase) found.push({ start, end: lastOf(words, index, phrase.length).end });
  }
  return joinNames(text, found, forms);
}

/**
 * Finds names in what is no running text: an id, an address, a keyword. Case does not count.
 *
 * @param text - An identifier; percent-encodings are read.
 * @param forms - What to look for.
 * @returns Whether it names somebody.
 */
export function isNaming(text: string, forms: NameForms): boolean {
  const decoded = decode(text);
  if (forms.runs.some((run) => decoded.includes(run))) return true;
  if (wordsOf(decoded).some(({ folded }) => isNameWord(forms, folded) || hasLong(folded, forms, minInside)))
    return true;
  const letters = foldLetters(decoded);
  return forms.joined.some((form) => letters.includes(form));
}

/** Whether a word has a whole name in it: `savelivarga`. */
function hasWhole(folded: string, { joined }: NameForms): boolean {
  return folded.length >= (joined[0]?.length ?? Infinity) && joined.some((form) => folded.includes(form));
}

/** Whether a word has a long word of a name in it. */
function hasLong(folded: string, { words }: NameForms, length: number): boolean {
  if (folded.length < length) return false;
  for (const word of words) if (word.length >= length && folded.includes(word)) return true;
  return false;
}

function runsIn(text: string, { runs }: NameForms): TextRange[] {
  return runs.flatMap((run) => {
    const found: TextRange[] = [];
    for (let at = text.indexOf(run); at !== -1; at = text.indexOf(run, at + run.length)) {
      found.push({ start: at, end: at + run.length });
    }
    return found;
  });
}

/** Percent-encoded addresses that name somebody, whole. */
function encodedIn(text: string, forms: NameForms): TextRange[] {
  if (!text.includes("%")) return [];
  return [...text.matchAll(/\S+/gu)]
    .filter(([word]) => /%[\da-f]{2}/iu.test(word) && isNaming(word, forms))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** Whether a word is part of a handle, an address or a path: `@leyla`, `leyla.k@…`, `/leyla-k`. */
function isInAddress(text: string, { start, end }: Word): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return /[@#/_\d=?&%-]$|\p{L}\.$/u.test(before) || /^[@#/_\d=&%-]|^\.\p{L}/u.test(after);
}

/** Whether the words from an index on, parts of a word aside, are those of a phrase, on one line. */
function isPhrase(text: string, words: readonly Word[], index: number, sequence: readonly string[]): boolean {
  let at = index;
  for (const [position, wanted] of sequence.entries()) {
    const word = words[at];
    if (word?.folded !== wanted) return false;
    const next = nextOf(words, at);
    const isLast = position === sequence.length - 1;
    if (!isLast && !/^[^\n]{1,3}$/u.test(text.slice(word.end, words[next]?.start))) return false;
    at = next;
  }
  return true;
}

function nextOf(words: readonly Word[], index: number): number {
  const end = words[index]?.end ?? 0;
  let next = index + 1;
  while (next < words.length && (words[next]?.start ?? 0) < end) next++;
  return next;
}

function lastOf(words: readonly Word[], index: number, count: number): Word {
  let at = index;
  for (let done = 1; done < count; done++) at = nextOf(words, at);
  return words[at] as Word;
}

/** What may stand between the words of one name, on one line: `Leyla R. Karimova`, `Leyla van der Karim`. */
const between = /^(?:[ \u00A0\u202F]|[-‐‑](?=\p{L}|$)|(?<=\p{L})['’]|\p{Lu}\.?(?!\p{L}))*$/u;

/** An initial right before a name: `L. Karimova`. */
const initialsBefore = /(?<![\p{L}\p{M}])(?:\p{Lu}\.[ \u00A0]?){1,3}$/u;

/** Sorts ranges and makes one of those that belong to one name. */
function joinNames(text: string, found: readonly TextRange[], { particles }: NameForms): TextRange[] {
  const names: TextRange[] = [];
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = names.at(-1);
    if (last && (start <= last.end || isBetween(text.slice(last.end, start), particles))) {
      last.end = Math.max(last.end, end);
    } else {
      const initials = initialsBefore.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0;
      names.push({ start: start - initials, end });
    }
  }
  return names;
}

function isBetween(gap: string, particles: ReadonlySet<string>): boolean {
  if (gap.length > 24) return false;
  const rest = gap.replace(/\p{L}+/gu, (word) => (particles.has(foldWord(word)) && word.length > 1 ? "" : word));
  return between.test(rest);
}

/** Percent-decodes, twice at most, what can be decoded. */
function decode(text: string): string {
  let decoded = text;
  for (let round = 0; round < 2 && decoded.includes("%"); round++) {
    decoded = decoded.replace(/(?:%[\da-f]{2})+/giu, (bytes) => {
      try {
        return decodeURIComponent(bytes);
      } catch {
        return bytes;
      }
    });
  }
  return decoded;
}
