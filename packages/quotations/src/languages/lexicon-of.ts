import type { Lexicon } from "../reader-model.ts";
import { en } from "./en.ts";
import type { Language } from "./language.ts";
import { compileLexicon } from "./lexicon.ts";

/** In which language a text is, and which languages are known. */
export interface LanguageOptions {
  /**
   * BCP 47 tag of the text. Default `en`. Marks are paired and colons followed in any language; words are understood in English and
   * in those of `languages`.
   */
  language?: string;
  /** Languages known besides English, from `@digestkit/quotations/languages`. Default none. */
  languages?: readonly Language[];
}

/** What is known of any language: marks of every style face the right way, and no word means anything. */
export const unknown: Language = {
  tag: "und",
  quoteMarks: {
    open: "\u201C\u201D\u2018\u00AB\u00BB\u2039\u203A",
    close: "\u201C\u201D\u2018\u2019\u00AB\u00BB\u2039\u203A",
  },
};

/** Each language is compiled when it is first needed. */
const compiled = /* @__PURE__ */ new WeakMap<Language, Lexicon>();

/**
 * The word lists for a language tag.
 *
 * @param options - Tag, whose primary language decides unless a pack has the very tag, and packs.
 * @returns The language's tables, or tables without words for a language that has none.
 */
export function lexiconOf({ language = "en", languages = [] }: LanguageOptions): Lexicon {
  const known = packFor(language.toLowerCase(), [...languages, en]);
  const lexicon = compiled.get(known) ?? compileLexicon(known);
  compiled.set(known, lexicon);
  return lexicon;
}

function packFor(tag: string, packs: readonly Language[]): Language {
  const primary = tag.split(/[-_]/u, 1)[0];
  return packs.find((pack) => pack.tag === tag) ?? packs.find((pack) => pack.tag === primary) ?? unknown;
}
