/**
 * How a verb reports words: `speech` introduces them (`said “…”`), `label` puts a name on something (`called it “…”`), `attitude`
 * tells what somebody thinks or wants and yields to any other verb of the sentence (`Orel said the city wanted “…”`).
 */
export type CueKind = "speech" | "label" | "attitude";

/** What the grammar of a language does that English does not; all but the first are `false` there. */
export interface Grammar {
  /** The base form of a verb is often a noun as well and reports only after a plural, a pronoun or an auxiliary: `claim`. */
  verbsAreNouns: boolean;
  /** Common nouns are written with a capital, so that a capital alone makes no name: German. */
  capitalNouns: boolean;
  /** The subject of a reporting verb may follow it wherever it stands: `Am Montag sagte Orel: …`, `Ayer dijo Orel: …`. */
  inverts: boolean;
  /** The reporting verb ends its clause, after what was said: Turkish `Orel “…” dedi`. */
  verbFinal: boolean;
  /** The last part of a long word tells what it is: `Regierungssprecher` is a `Sprecher`. */
  compounds: boolean;
  /** A full stop after a short number makes it an ordinal: `5. August`. */
  ordinalStops: boolean;
  /** Words are written without spaces: known words are cut out of the run they stand in. */
  unspaced: boolean;
  /** A paragraph that begins with a dash is somebody's speech even where no verb says so. */
  dashDialogue: boolean;
  /** Letters have no capitals, so that nothing tells a name: unknown words can be one, and no names are listed. */
  caseless: boolean;
}

/**
 * What the package knows of a language: word lists and a few facts of grammar, nothing else. Lists are strings of words separated
 * by white space, all lower-case unless noted. Adding a language is writing one such object; start from `bareLanguage`.
 */
export interface Language {
  /** BCP 47 tag. */
  tag: string;
  grammar: Grammar;
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
  /** Words that name the source before them: German `Orel zufolge`, Turkish `Orel’e göre`. */
  sourcePostpositions: string;
  /** Cue verbs whose passive has the speaker for its subject: `Orel was quoted`. */
  quoting: string;
  /** Cue verbs without a person for subject: what speaks is where it stands, German `In der Erklärung heißt es: …`. */
  impersonals: string;
  /** Verb forms that mark reported speech on their own: German `Er sei …`. */
  reportedMood: string;
  /** Words that report like a verb, set off by a comma and followed by who speaks: German `“…”, so Orel`. */
  tags: string;
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
  /** Other nouns that are no names; only where nouns are capitalised. */
  nouns: string;
  /** Endings of nouns that are no names; only where nouns are capitalised. */
  nounEndings: string;
  /** Words before a quoted name: `called`, `titled`, `organisation`. */
  naming: string;
  /** Pronouns that can be who speaks. */
  pronouns: { third: string; first: string; object: string; possessive: string };
  /** Function words; what a name or noun phrase cannot hold. */
  determiners: string;
  /** Determiners no subject has: German `dem den des`. */
  obliques: string;
  prepositions: string;
  /** Prepositions that tie one noun to another (`a spokesman for the mayor`); the others mostly tell when and where. */
  attachingPrepositions: string;
  /** Articles that tie a noun to the one before it: German `der Sprecher des Ministers`. */
  genitives: string;
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
  /** Adverbs that stand between speaker and cue verb. Words in `adverbEndings` count as well. */
  adverbs: string;
  adverbEndings: string;
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
  /** Words that lose their vowel before another and are tied to it by an apostrophe, without it: French `l d qu`. */
  elisions: string;
  /** Pronouns tied to the verb before them by a hyphen: French `dit-elle`. */
  inversions: string;
}
