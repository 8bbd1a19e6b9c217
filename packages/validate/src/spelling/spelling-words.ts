import type { TextRange } from "@digestkit/schema";

/** A word to look up. */
export interface SpellingWord {
  /** As dictionaries have it: with a straight apostrophe, without the possessive ending. */
  text: string;
  range: TextRange;
  /** Whether it can be looked up at all; names, acronyms and short words cannot, but they part other words. */
  checked: boolean;
}

const wordPattern = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Characters that make a word part of a file name, a tag, a number, an address. */
const glue = /[\p{N}_@#/\\=&~^$\uFFFC]/u;

/**
 * The words of a text, in text order.
 *
 * @param text - Text with code and addresses blanked out.
 * @param language - BCP 47 tag of the dictionary: words in another script than that language's are not checked.
 * @returns Words with their ranges; the parts of hyphenated words are words of their own.
 */
export function spellingWords(text: string, language: string): SpellingWord[] {
  const script = scriptOf(language);
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => {
    const range = { start: index, end: index + word.length };
    return { text: dictionaryForm(word), range, checked: script.test(word) && isChecked(word, text, range) };
  });
}

/** Words in the script a language is written in, as far as its dictionary could hold them. */
function scriptOf(language: string): RegExp {
  try {
    return scripts[new Intl.Locale(language).maximize().script ?? ""] ?? anyScript;
  } catch {
    return anyScript;
  }
}

const anyScript = /^/u;
const scripts: Readonly<Record<string, RegExp>> = {
  Latn: /^[\p{scx=Latin}'’]+$/u,
  Cyrl: /^[\p{scx=Cyrillic}'’]+$/u,
  Grek: /^[\p{scx=Greek}'’]+$/u,
  Arab: /^[\p{scx=Arabic}'’]+$/u,
  Hebr: /^[\p{scx=Hebrew}'’]+$/u,
};

/** `country’s` → `country`, `don’t` → `don't` */
function dictionaryForm(word: string): string {
  return word.replaceAll("’", "'").replace(/'s$/u, "");
}

function isChecked(word: string, text: string, { start, end }: TextRange): boolean {
  if (word.length < 3 || /\p{Lu}/u.test(word)) return false;
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (glue.test(before) || glue.test(after)) return false;
  // `example.org`, `README.md`
  if (before === "." && /[\p{L}\p{N}]/u.test(text.charAt(start - 2))) return false;
  if (after === "." && /[\p{L}\p{N}]/u.test(text.charAt(end + 1))) return false;
  // `anti-war`, `al-Bakri`: short parts are prefixes and particles.
  return word.length > 5 || (before !== "-" && after !== "-");
}
