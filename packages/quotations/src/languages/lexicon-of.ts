import { en } from "./en.ts";
import type { Language } from "./language.ts";
import { compileLexicon, type Lexicon } from "./lexicon.ts";

/** What is known of any language: marks of every style face the right way, and no word means anything. */
const unknown: Language = {
  tag: "und",
  quoteMarks: {
    open: "\u201C\u201D\u2018\u00AB\u00BB\u2039\u203A",
    close: "\u201C\u201D\u2018\u2019\u00AB\u00BB\u2039\u203A",
  },
  cueVerbs: { speech: "", label: "", attitude: "" },
  verbEndings: [],
  cueMedia: {},
  sourcePhrases: [],
  media: {},
  honorifics: "",
  roles: "",
  groups: "",
  organisations: "",
  naming: "",
  pronouns: { third: "", first: "", object: "", possessive: "" },
  determiners: "",
  prepositions: "",
  attachingPrepositions: "",
  channelPrepositions: "",
  nameJoints: "",
  conjunctions: "",
  subordinators: "",
  relatives: "",
  auxiliaries: "",
  passiveAuxiliaries: "",
  agents: "",
  adverbs: "",
  adverbEnding: "",
  pluralEnding: "",
  participleEndings: "",
  times: "",
  particles: "",
  abbreviations: "",
  clitics: "",
};

const unknownLexicon: Lexicon = /* @__PURE__ */ compileLexicon(unknown);

/** Every language with word lists. A language is added here. */
const lexicons: ReadonlyMap<string, Lexicon> = /* @__PURE__ */ new Map([["en", /* @__PURE__ */ compileLexicon(en)]]);

/**
 * The word lists for a language tag.
 *
 * @param tag - BCP 47 tag; its primary language decides. Default `en`.
 * @returns The language's tables, or tables without words for a language that has none.
 */
export function lexiconOf(tag = "en"): Lexicon {
  return lexicons.get(tag.toLowerCase().split(/[-_]/u, 1)[0] ?? "") ?? unknownLexicon;
}
