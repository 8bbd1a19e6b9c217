import type { CueKind, Grammar, Language } from "./language.ts";

/** What a word can be. A word can be several things: `post` is a verb and a medium. */
export interface WordEntry {
  cue?: CueKind;
  /** The base form, which is often a noun as well: `report`, `call`. */
  base?: true;
  /** A participle (`saying`): its speaker is the subject of the clause it hangs on. */
  participle?: true;
  /** Its subject may follow it wherever it stands. */
  inverts?: true;
  /** Its passive has the speaker for its subject. */
  quoting?: true;
  /** What speaks is where it stands. */
  impersonal?: true;
  /** Marks reported speech on its own. */
  mood?: true;
  /** Ends its clause: its subject opens it. */
  final?: true;
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
  /** An adjective or verb, where all nouns are capitalised: may stand inside a noun phrase but ends none. */
  modifier?: true;
  naming?: true;
  pronoun?: "third" | "first";
  object?: true;
  passive?: true;
  agent?: true;
  possessive?: true;
  determiner?: true;
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
  /** Looks like a verb form that begins a subordinate phrase. */
  participial?: true;
  time?: true;
  particle?: true;
  abbreviation?: true;
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
  /** First words of those phrases. */
  sourceStarts: ReadonlySet<string>;
  /** Whether verb forms mark reported speech. */
  hasMood: boolean;
  adverbEndings: readonly string[];
  pluralEnding: string;
  participleEndings: readonly string[];
  nounEndings: readonly string[];
  /** Length of the longest word, where words are to be cut out of a run. */
  longest: number;
  clitics: ReadonlySet<string>;
  elisions: ReadonlySet<string>;
  inversions: readonly string[];
}

type FlagField = Exclude<keyof WordEntry, "cue" | "medium" | "pronoun">;

/**
 * Turns a language's word lists into look-up tables.
 *
 * @param language - Word lists; not changed.
 * @returns Tables of the same content.
 */
export function compileLexicon(language: Language): Lexicon {
  const words = new Map<string, WordEntry>();
  const entry = (word: string): WordEntry => {
    const known = words.get(word) ?? {};
    words.set(word, known);
    return known;
  };
  const flag = (field: FlagField, list: string): void => {
    for (const word of split(list)) entry(word)[field] = true;
  };

  const { grammar } = language;
  const inverts: WordEntry = {
    ...(grammar.inverts ? { inverts: true } : {}),
    ...(grammar.verbFinal ? { final: true } : {}),
  };
  for (const kind of ["attitude", "label", "speech"] as const) {
    for (const line of language.cueVerbs[kind].split("\n").flatMap((verbs) => inflect(verbs, language))) {
      const [finite = "", participles = ""] = line.split("|");
      for (const [index, word] of split(finite).entries())
        Object.assign(entry(word), {
          cue: kind,
          ...inverts,
          ...(index === 0 && language.grammar.verbsAreNouns ? { base: true } : {}),
        });
      for (const word of split(participles)) Object.assign(entry(word), { cue: kind, participle: true });
    }
  }
  flag("honorific", language.honorifics);
  flag("role", language.roles);
  flag("group", language.groups);
  flag("organisation", language.organisations);
  flag("noun", language.nouns);
  for (const word of split(language.tags)) Object.assign(entry(word), { cue: "speech", tag: true, ...inverts });
  flag("postposition", language.sourcePostpositions);
  flag("naming", language.naming);
  flag("object", language.pronouns.object);
  flag("passive", language.passiveAuxiliaries);
  flag("agent", language.agents);
  flag("possessive", language.pronouns.possessive);
  flag("determiner", language.determiners);
  flag("oblique", language.obliques);
  flag("quoting", language.quoting);
  flag("impersonal", language.impersonals);
  flag("mood", language.reportedMood);
  for (const word of split(language.prepositions)) Object.assign(entry(word), { preposition: true, ...inverts });
  flag("channel", language.channelPrepositions);
  flag("nameJoint", language.nameJoints);
  flag("genitive", language.genitives);
  flag("attaching", language.attachingPrepositions);
  flag("conjunction", language.conjunctions);
  flag("subordinator", language.subordinators);
  flag("relative", language.relatives);
  flag("auxiliary", language.auxiliaries);
  flag("adverb", language.adverbs);
  flag("time", language.times);
  flag("particle", language.particles);
  flag("abbreviation", language.abbreviations);
  for (const word of split(language.pronouns.third)) entry(word).pronoun = "third";
  for (const word of split(language.pronouns.first)) entry(word).pronoun = "first";

  const phrases = Object.entries(language.media);
  for (const [phrase, medium] of phrases) if (!phrase.includes(" ")) entry(phrase).medium = medium;
  for (const [verb, medium] of Object.entries(language.cueMedia)) entry(verb).medium = medium;
  return {
    tag: language.tag,
    grammar: language.grammar,
    quoteMarks: language.quoteMarks,
    words,
    mediaPhrases: new Map(phrases.filter(([phrase]) => phrase.includes(" "))),
    sourcePhrases: language.sourcePhrases.map((phrase) => phrase.split(" ")),
    sourceStarts: new Set(language.sourcePhrases.map((phrase) => phrase.split(" ", 1)[0] as string)),
    hasMood: language.reportedMood !== "",
    adverbEndings: split(language.adverbEndings),
    pluralEnding: language.pluralEnding,
    participleEndings: split(language.participleEndings),
    nounEndings: split(language.nounEndings),
    longest: language.grammar.unspaced ? Math.max(0, ...[...words.keys()].map((word) => word.length)) : 0,
    clitics: new Set(split(language.clitics)),
    elisions: new Set(split(language.elisions)),
    inversions: split(language.inversions).map((word) => `-${word}`),
  };
}

/** The forms of each verb of a line: `base finite …|participle …`. */
function inflect(verbs: string, { verbEndings }: Language): string[] {
  if (verbs.includes("|")) return [verbs];
  return split(verbs).map((verb) => {
    const [ending, forms] = verbEndings.find(([each]) => verb.endsWith(each)) ?? ["", ""];
    const stem = verb.slice(0, verb.length - ending.length);
    return `${verb} ${forms.replaceAll(/(?<![^ |])(?=[^ |])/gu, stem)}`;
  });
}

function split(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== "");
}
