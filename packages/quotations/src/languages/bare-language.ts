import type { Language } from "./language.ts";

/**
 * A language of which nothing is known: marks of every style face the right way, and no word means anything. Packs start from it.
 *
 * @example
 * ```ts
 * import { findQuotations } from "@digestkit/quotations";
 * import { bareLanguage, type Language } from "@digestkit/quotations/languages";
 *
 * const toy: Language = { ...bareLanguage, tag: "x-toy", cueVerbs: { ...bareLanguage.cueVerbs, speech: "diris|" } };
 * const { quotations } = findQuotations("Mira Orel diris: “Ni restos.”", { language: "x-toy", languages: [toy] });
 * console.log(quotations[0]?.cue?.text); // => diris
 * ```
 */
export const bareLanguage: Language = {
  tag: "und",
  grammar: {
    verbsAreNouns: false,
    capitalNouns: false,
    inverts: false,
    verbFinal: false,
    compounds: false,
    ordinalStops: false,
    unspaced: false,
    dashDialogue: false,
    caseless: false,
  },
  quoteMarks: {
    open: "\u201C\u201D\u2018\u00AB\u00BB\u2039\u203A",
    close: "\u201C\u201D\u2018\u2019\u00AB\u00BB\u2039\u203A",
  },
  cueVerbs: { speech: "", label: "", attitude: "" },
  verbEndings: [],
  cueMedia: {},
  sourcePhrases: [],
  sourcePostpositions: "",
  quoting: "",
  impersonals: "",
  reportedMood: "",
  tags: "",
  media: {},
  honorifics: "",
  roles: "",
  groups: "",
  organisations: "",
  nouns: "",
  nounEndings: "",
  naming: "",
  pronouns: { third: "", first: "", object: "", possessive: "" },
  determiners: "",
  obliques: "",
  prepositions: "",
  attachingPrepositions: "",
  genitives: "",
  channelPrepositions: "",
  nameJoints: "",
  conjunctions: "",
  subordinators: "",
  relatives: "",
  auxiliaries: "",
  passiveAuxiliaries: "",
  agents: "",
  adverbs: "",
  adverbEndings: "",
  pluralEnding: "",
  participleEndings: "",
  times: "",
  particles: "",
  abbreviations: "",
  clitics: "",
  elisions: "",
  inversions: "",
};
