import type { CueKind, Grammar } from "../reader-model.ts";
/** Words by what they can be; a word can be several things. */
export interface WordLists {
  /** Words that name the source before them: German `Orel zufolge`, Turkish `Orel’e göre`. */
  postposition?: string;
  /** Cue verbs whose passive has the speaker for its subject: `Orel was quoted`. */
  quoting?: string;
  /** Verbs that make a sentence of their own after a whole quotation, and say nothing of it: `Orel agreed.`, `Orel declined to comment.` */
  mute?: string;
  /** Cue verbs without a person for subject: what speaks is where it stands, German `In der Erklärung heißt es: …`. */
  impersonal?: string;
  /** Verb forms that mark reported speech on their own: German `Er sei …`. */
  mood?: string;
  /** Cue words that report only where a comma sets them off and who speaks follows: German `“…”, so Orel`. */
  tag?: string;
  /** Titles before a name, without the full stop: `mr gov sen`. */
  honorific?: string;
  /** Nouns for what somebody is: `president minister activist spokesman`. */
  role?: string;
  /** Nouns, plural or not, for speakers without a name: `officials critics people`. */
  group?: string;
  /** Words that make a capitalised name one of an organisation: `party ministry university`. */
  organisation?: string;
  /** Other nouns that are no names; only where nouns are capitalised. */
  noun?: string;
  /** Words before a quoted name: `called`, `titled`, `organisation`. */
  naming?: string;
  /** Nouns for what somebody says that are no media: `information`, German `mit den Worten „…“`. */
  saying?: string;
  /** Words for what somebody is accused of, before a preposition: `charged with “…”`. */
  charge?: string;
  /** Articles, numerals and other words before a noun. */
  determiner?: string;
  /** Of determiners, those that point at nobody known: `a lawyer` is not the lawyer named before. */
  indefinite?: string;
  /** Determiners no subject has: German `dem den des`. */
  oblique?: string;
  /** Prepositions. */
  preposition?: string;
  /** Prepositions that tie one noun to another (`a spokesman for the mayor`); the others mostly tell when and where. */
  attaching?: string;
  /** Articles that tie a noun to the one before it: German `der Sprecher des Ministers`. */
  genitive?: string;
  /** Prepositions before what something was said in: `in a letter`, `on Telegram`, `at a rally`. */
  channel?: string;
  /** Prepositions inside names of organisations: `Ministry of Water`. */
  nameJoint?: string;
  /** `and or but`. */
  conjunction?: string;
  /** Words that open a clause: `that because`. */
  subordinator?: string;
  /** Words that open a clause saying who told it: German `wie Orel sagte`. */
  comparing?: string;
  /** Words that point back at what was quoted in the sentence before: German `Das sagte Orel`. */
  pointing?: string;
  /** Prepositions before whoever holds a view: German `Für Orel ist das „ein Witz“`. */
  viewing?: string;
  /** `who which`. */
  relative?: string;
  /** Auxiliaries, negations and verbs that stand before the cue verb: `has not`, `went on to`. */
  auxiliary?: string;
  /** Auxiliaries that turn a cue round: `was called “…” by Orel`. */
  passive?: string;
  /** Words before whoever a passive is by. */
  agent?: string;
  /** Words between a document and whoever wrote it: `a statement by Orel`, `reports of the ministry`. */
  author?: string;
  /** Adverbs that stand between speaker and cue verb. Words in `adverbEndings` count as well. */
  adverb?: string;
  /** Days, months, parts of the day. */
  time?: string;
  /** Lower-case parts of names: `de la van der bin`. */
  particle?: string;
  /** Abbreviations whose full stop ends no sentence, without it. */
  abbreviation?: string;
  /** Pronouns that can be who speaks. */
  pronoun?: string;
  /** Those that can be nothing but a subject: German `er wir`. */
  nominative?: string;
  /** Those of the first person. */
  firstPerson?: string;
  /** Pronouns that cannot: `him himself`. */
  object?: string;
  /** Those that can mean one or several: `they`. */
  several?: string;
  /** `his her`. */
  possessive?: string;
}

/**
 * What the package knows of a language: word lists, and the parts of the reader its grammar needs. Lists are strings of words separated
 * by white space, all lower-case unless noted. Adding a language is writing one such object; what is left out is empty.
 */
export interface Language {
  /** BCP 47 tag. */
  tag: string;
  /** What its grammar does that English does not. */
  grammar?: Grammar;
  /** The marks that face the right way at either end of a quotation. */
  quoteMarks: { open: string; close: string };
  /**
   * Lines of regular verbs in their base form, and lines of one irregular verb each: the base form, its other finite forms, then
   * after `|` the participles, which refer back (`…, saying “…”`).
   */
  cueVerbs?: Partial<Record<CueKind, string>>;
  /** How regular verbs are inflected: an ending and the forms that take its place, finite ones before `|`. The first that fits. */
  verbEndings?: readonly (readonly [ending: string, forms: string])[];
  /** Phrases that name a source: `according to`. */
  sourcePhrases?: readonly string[];
  /** Its words by what they can be. */
  words?: WordLists;
  /** Media in camelCase, each with the words and phrases that name it, verbs among them; where none are named, its own name: `facebookPost: "facebook, facebook post"`, `memo: ""`. */
  media?: Record<string, string>;
  /** Endings of nouns for persons, in words of eight letters or more: `geologist`. */
  roleEndings?: string;
  /** Endings of adverbs. */
  adverbEndings?: string;
  /** Ending of plural nouns, which need no article: `marchers chanted`. */
  pluralEnding?: string;
  /** Endings of the verb forms that begin a subordinate phrase: `Speaking in Lorsk, …`, `Asked about it, …`. */
  participleEndings?: string;
  /** Endings after an apostrophe that are no part of the word: `s` of the possessive. */
  clitics?: string;
}
