import type { TextRange } from "@digestkit/schema";
import type { LoosePair } from "./marks/nest-pairs.ts";

/**
 * How a verb reports words: `speech` introduces them (`said “…”`), `label` puts a name on something (`called it “…”`), `attitude`
 * tells what somebody thinks or wants and yields to any other verb of the sentence (`Orel said the city wanted “…”`).
 */
export type CueKind = "speech" | "label" | "attitude";

/** What a word can be. A word can be several things: `post` is a verb and a medium. */
export interface WordEntry {
  cue?: CueKind;
  /** The base form, which is often a noun as well: `report`, `call`. */
  base?: true;
  /** A participle (`saying`): its speaker is the subject of the clause it hangs on. */
  participle?: true;
  /** Its subject may follow it wherever it stands. */
  inverts?: AdverbialSkipper;
  /** Its passive has the speaker for its subject. */
  quoting?: true;
  /** What speaks is where it stands. */
  impersonal?: true;
  /** Marks reported speech on its own. */
  mood?: true;
  /** Makes a sentence that says nothing of what was said: `Orel agreed.` */
  mute?: true;
  /** Finds its subject, where the language does not simply set it before the verb. */
  subject?: SubjectFinder;
  /** Reports like a verb where a comma sets it off: `so Orel`. */
  tag?: true;
  /** Names the source before it. */
  postposition?: true;
  medium?: string;
  honorific?: true;
  role?: true;
  group?: true;
  organisation?: true;
  /** A common noun, where all nouns are capitalised. */
  noun?: true;
  /** A noun by an ending that surnames have too: `Halvik` as `Musik`. */
  guessed?: true;
  /** An adjective or verb, where all nouns are capitalised: may stand inside a noun phrase but ends none. */
  modifier?: ModifierReader;
  naming?: true;
  /** A noun for what somebody says, before a quotation: `mit den Worten „…“`. */
  saying?: true;
  /** What somebody is accused of is said by nobody who is named: `on charges of “…”`. */
  charge?: true;
  pronoun?: true;
  firstPerson?: true;
  /** A pronoun that only a subject can be: German `er`. */
  nominative?: true;
  object?: true;
  /** `they`: one or several. */
  several?: true;
  passive?: true;
  agent?: true;
  /** Ties what is said to who says it: `by` of `a statement by Orel`. */
  author?: true;
  possessive?: true;
  determiner?: true;
  /** Of determiners, those that point at nobody known: `a`. */
  indefinite?: true;
  oblique?: true;
  preposition?: true;
  attaching?: true;
  /** Ties a noun to the one before it. */
  genitive?: true;
  channel?: true;
  nameJoint?: true;
  conjunction?: true;
  subordinator?: true;
  relative?: true;
  auxiliary?: true;
  adverb?: true;
  /** Opens a clause that says who told it: German `wie` of `wie Orel sagte`. */
  comparing?: true;
  /** Points back at what was quoted before: German `das` of `Das sagte Orel`. */
  pointing?: true;
  /** Names whose view it is: German `für` of `Für Orel ist es „ein Witz“`. */
  viewing?: true;
  /** Looks like a verb form that begins a subordinate phrase. */
  participial?: true;
  time?: true;
  particle?: true;
  abbreviation?: true;
}

/** What a piece of text is. `stop` ends a sentence; `bracket` opens or closes one. */
export type WordKind =
  | "word"
  | "number"
  | "clitic"
  | "stop"
  | "comma"
  | "colon"
  | "semicolon"
  | "dash"
  | "open"
  | "close"
  | "other"
  | "slot";

/** A word, a punctuation mark, or — in a sentence that holds quotations — the slot where a quotation stands. */
export interface Word {
  start: number;
  end: number;
  kind: WordKind;
  /** As written; of a slot, what is quoted where it is short enough for a name (`the “Lorsk Herald”`), else empty. */
  text: string;
  /** Lower-case, apostrophes made straight-to-curly alike, so that it can be looked up. */
  key: string;
  /** What the language says it can be. */
  is: WordEntry;
  /** Whether it begins with a capital letter. */
  capital: boolean;
  /** Whether it is the first word of a sentence (or of a quotation). */
  first: boolean;
  /** Whether it ends as plural nouns do. */
  plural: boolean;
  /** Index of the quotation that stands here, of a slot. */
  slot?: number;
}

/** A sentence: indexes into the words of its region, `to` excluded. */
export interface Sentence {
  from: number;
  to: number;
}

/** A noun phrase that can name a speaker: indexes into the items of a region, both included. */
export interface Phrase {
  from: number;
  to: number;
  /** Index of the last word of the part that names: `a spokesman` of `a spokesman for the mayor`. */
  head: number;
  /** Of a relative pronoun, the phrase it stands for: `Orel` of `Orel, who said`. */
  antecedent?: Phrase;
}

/** Finds who a verb belongs to: words of a region, index of the verb, index of the sentence's first word. */
export type SubjectFinder = (items: readonly Word[], verb: number, from: number) => Phrase | undefined;

/** Says whether an adjective belongs to the noun behind it: index of the adjective. */
export type ModifierReader = (items: readonly Word[], index: number) => boolean;

/** Says where a subject begins that follows its verb, after when and where: index after the verb, index of the clause's end. */
export type AdverbialSkipper = (items: readonly Word[], from: number, ceiling: number) => number;

/** Who said a quotation, before names are resolved. Indexes count in the items of the quotation's region. */
export interface Attribution {
  /** Id of the pattern that found it. */
  evidence: string;
  /** How often such an attribution is right, from 0 to 1. */
  confidence: number;
  speaker?: Phrase;
  /** First and last word of the cue. */
  cue?: { from: number; to: number };
}

/** A quotation where it stands: what every pattern looks at. */
export interface Situation {
  text: string;
  lexicon: Lexicon;
  /** Words and slots of the region. */
  items: readonly Word[];
  /** Index of the quotation's slot. */
  at: number;
  /** The sentence it stands in. */
  sentence: Sentence;
  /** The quoted words, trimmed. */
  quoted: string;
}

/** Looks for one way of saying who speaks. */
export interface Pattern {
  /** What a quotation's `evidence` says. */
  id: string;
  /** Share of its attributions that are right, rounded, as measured by `npm run bench:quotations`. */
  confidence: number;
  /** Finds speaker and cue, or nothing. */
  match: (situation: Situation) => Omit<Attribution, "evidence" | "confidence"> | undefined;
}

/** Cuts a run of letters into words and what ties them; together they are the run. Nothing where it is one word. */
export type WordCutter = (run: string, lexicon: Lexicon) => readonly string[] | undefined;

/** What a word can be, and whether its capital, if any, says that it is a name. */
export interface ReadForm {
  is: WordEntry | undefined;
  capital: boolean;
}

/** Says what a word is: `key` in lower case, `is` what the lists say. */
export type FormReader = (word: ReadForm & { key: string; text: string }, lexicon: Lexicon) => ReadForm;

/** Says whether a sentence, by the form of its verb, tells what somebody said. */
export type ReportReader = (items: readonly Word[], from: number, to: number) => boolean;

/** Says whether the full stop after a number belongs to it. */
export type OrdinalReader = (text: string, number: TextRange, lexicon: Lexicon) => boolean;

/** Finds speech that a dash opens, in a paragraph. */
export type DialogueReader = (text: string, range: TextRange, lexicon: Lexicon) => LoosePair[];

/**
 * What the grammar of a language does that English does not: facts, and the parts of the reader that know what to do about them. A
 * bundle holds the parts its languages name and no others.
 */
export interface Grammar {
  /** The base form of a verb is often a noun as well and reports only after a plural, a pronoun or an auxiliary: English `claim`. */
  verbsAreNouns?: true;
  /** The subject of a verb may follow it wherever it stands: `Am Montag sagte Orel: …`, `Ayer dijo Orel: …`. */
  inverts?: AdverbialSkipper;
  /** Says whether the full stop after a number makes it an ordinal: `5. August`. */
  ordinal?: OrdinalReader;
  /** Letters have no capitals, so that nothing tells a name: unknown words can be one, and no names are listed. */
  caseless?: true;
  /** Finds who a reporting verb belongs to. Default: who stands before it. */
  subject?: SubjectFinder;
  /** Ways of saying who speaks that other languages do not have. */
  patterns?: readonly Pattern[];
  /** Says whether a sentence tells what somebody said without saying so: German `Der Plan sei ein Witz.` */
  reported?: ReportReader;
  /** Finds who acts in a sentence that reports nothing: the sentences after it, in the mood of `reported`, tell what they said. */
  actor?: (items: readonly Word[], sentence: Sentence) => Phrase | undefined;
  /** Says whether a phrase can be somebody who acts, where an article alone says little. */
  acts?: (items: readonly Word[], phrase: Phrase) => boolean;
  /** Finds who a sentence is about that leads in a quotation without a reporting verb. Default: its first phrase. */
  leader?: (items: readonly Word[], from: number, to: number) => Phrase | undefined;
  /** Finds speech that a dash opens. */
  dialogue?: DialogueReader;
  /** Cuts a run of letters into words. */
  cut?: WordCutter;
  /** Says what a word in no list is. */
  form?: FormReader;
  /** Says that a short quotation is speech and no term. */
  speaks?: (situation: Situation, evidence: string) => boolean;
  /** Corrects what a text's words are taken for, once all are read. */
  review?: (paragraphs: readonly (readonly Word[])[]) => void;
}

/** A language ready for look-up. */
export interface Lexicon {
  tag: string;
  grammar: Grammar;
  quoteMarks: { open: string; close: string };
  /** Lower-case word → what it can be. */
  words: ReadonlyMap<string, WordEntry>;
  /** Lower-case phrase of two words → medium. */
  mediaPhrases: ReadonlyMap<string, string>;
  /** Phrases that name a source, word by word. */
  sourcePhrases: readonly (readonly string[])[];
  adverbEndings: readonly string[];
  roleEndings: readonly string[];
  pluralEnding: string;
  participleEndings: readonly string[];
  clitics: ReadonlySet<string>;
}
