/**
 * How a verb reports words: `speech` introduces them (`said “…”`), `label` puts a name on something (`called it “…”`), `attitude`
 * tells what somebody thinks or wants and yields to any other verb of the sentence (`Orel said the city wanted “…”`).
 */
export type CueKind = "speech" | "label" | "attitude";

/**
 * What the package knows of a language: word lists, nothing else. Lists are strings of words separated by white space, all
 * lower-case unless noted. Adding a language is writing one such object.
 */
export interface Language {
  /** BCP 47 tag. */
  tag: string;
  /** The marks that face the right way at either end of a quotation. */
  quoteMarks: { open: string; close: string };
  /**
   * Lines of regular verbs in their base form, and lines of one irregular verb each: the base form, its other finite forms, then
   * after `|` the participles, which refer back (`…, saying “…”`).
   */
  cueVerbs: Record<CueKind, string>;
  /** How regular verbs are inflected: an ending and the forms that take its place, finite ones before `|`. The first that fits. */
  verbEndings: readonly (readonly [ending: string, forms: string])[];
  /** Verbs that are a medium as well: `tweeted` → `tweet`. */
  cueMedia: Record<string, string>;
  /** Phrases that name a source: `according to`. */
  sourcePhrases: readonly string[];
  /** What is said where, phrase → medium in camelCase: `facebook post` → `facebookPost`. The last word is looked up first. */
  media: Record<string, string>;
  /** Titles before a name, without the full stop: `mr gov sen`. */
  honorifics: string;
  /** Nouns for what somebody is: `president minister activist spokesman`. */
  roles: string;
  /** Nouns, plural or not, for speakers without a name: `officials critics people`. */
  groups: string;
  /** Words that make a capitalised name one of an organisation: `party ministry university`. */
  organisations: string;
  /** Words before a quoted name: `called`, `titled`, `organisation`. */
  naming: string;
  /** Pronouns that can be who speaks. */
  pronouns: { third: string; first: string; object: string; possessive: string };
  /** Function words; what a name or noun phrase cannot hold. */
  determiners: string;
  prepositions: string;
  /** Prepositions that tie one noun to another (`a spokesman for the mayor`); the others mostly tell when and where. */
  attachingPrepositions: string;
  /** Prepositions before what something was said in: `in a letter`, `on Telegram`, `at a rally`. */
  channelPrepositions: string;
  /** Prepositions inside names of organisations: `Ministry of Water`. */
  nameJoints: string;
  conjunctions: string;
  subordinators: string;
  relatives: string;
  /** Auxiliaries, negations and verbs that stand before the cue verb: `has not`, `went on to`. */
  auxiliaries: string;
  /** Auxiliaries that turn a cue round: `was called “…” by Orel`. */
  passiveAuxiliaries: string;
  /** Words before whoever a passive is by. */
  agents: string;
  /** Adverbs that stand between speaker and cue verb. Words in `adverbEnding` count as well. */
  adverbs: string;
  adverbEnding: string;
  /** Ending of plural nouns, which need no article: `marchers chanted`. */
  pluralEnding: string;
  /** Endings of the verb forms that begin a subordinate phrase: `Speaking in Lorsk, …`, `Asked about it, …`. */
  participleEndings: string;
  /** Days, months, parts of the day. */
  times: string;
  /** Lower-case parts of names: `de la van der bin`. */
  particles: string;
  /** Abbreviations whose full stop ends no sentence, without it. */
  abbreviations: string;
  /** Endings after an apostrophe that are no part of the word: `s` of the possessive. */
  clitics: string;
}
