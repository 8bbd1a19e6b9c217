import type { SubjectFinder } from "../phrases/phrase.ts";
import type { CueKind, Grammar, Language, WordLists } from "./language.ts";

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
  /** An adjective or verb, where all nouns are capitalised: may stand inside a noun phrase but ends none. */
  modifier?: true;
  naming?: true;
  pronoun?: true;
  firstPerson?: true;
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
  clitics: ReadonlySet<string>;
}

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

  const { grammar = {} } = language;
  const inverts: WordEntry = grammar.inverts ? { inverts: true } : {};
  const verb: WordEntry = grammar.subject ? { ...inverts, subject: grammar.subject } : inverts;
  for (const kind of ["attitude", "label", "speech"] as const) {
    for (const line of (language.cueVerbs?.[kind] ?? "").split("\n").flatMap((verbs) => inflect(verbs, language))) {
      const [finite = "", participles = ""] = line.split("|");
      for (const [index, word] of split(finite).entries())
        Object.assign(entry(word), {
          cue: kind,
          ...verb,
          ...(index === 0 && grammar.verbsAreNouns ? { base: true } : {}),
        });
      for (const word of split(participles)) Object.assign(entry(word), { cue: kind, participle: true });
    }
  }
  for (const [field, list] of Object.entries(language.words ?? {}) as [keyof WordLists, string][])
    for (const word of split(list)) entry(word)[field] = true;
  for (const word of split(language.words?.organisation)) Object.assign(entry(word), { group: true, naming: true });
  if (grammar.inverts) for (const word of split(language.words?.preposition)) entry(word).inverts = true;
  const mediaPhrases = new Map<string, string>();
  for (const [medium, phrases] of Object.entries(language.media ?? {}))
    for (const phrase of phrases.split(", ")) {
      if (phrase.includes(" ")) mediaPhrases.set(phrase, medium);
      else entry(phrase).medium = medium;
    }
  const sourcePhrases = (language.sourcePhrases ?? []).map((phrase) => phrase.split(" "));
  return {
    tag: language.tag,
    grammar,
    quoteMarks: language.quoteMarks,
    words,
    mediaPhrases,
    sourcePhrases,
    sourceStarts: new Set(sourcePhrases.map(([first = ""]) => first)),
    hasMood: language.words?.mood !== undefined,
    adverbEndings: split(language.adverbEndings),
    pluralEnding: language.pluralEnding ?? "",
    participleEndings: split(language.participleEndings),
    clitics: new Set(split(language.clitics)),
  };
}

/** The forms of each verb of a line: `base finite …|participle …`. */
function inflect(verbs: string, { verbEndings = [] }: Language): string[] {
  if (verbs.includes("|")) return [verbs];
  return split(verbs).map((verb) => {
    const [ending, forms] = verbEndings.find(([each]) => verb.endsWith(each)) ?? ["", ""];
    const stem = verb.slice(0, verb.length - ending.length);
    return `${verb} ${forms.replaceAll(/(?<![^ |])(?=[^ |])/gu, stem)}`;
  });
}

function split(list = ""): string[] {
  return list.split(/\s+/u).filter((word) => word !== "");
}
