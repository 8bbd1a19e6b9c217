import type { Lexicon, WordEntry } from "../reader-model.ts";
import type { Language, WordLists } from "./language.ts";

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
  const { inverts, subject } = grammar;
  const verb: WordEntry = { ...(inverts && { inverts }), ...(subject && { subject }) };
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
  if (inverts)
    for (const field of ["preposition", "oblique", "auxiliary"] as const)
      for (const word of split(language.words?.[field])) entry(word).inverts = inverts;
  const mediaPhrases = new Map<string, string>();
  for (const [medium, phrases] of Object.entries(language.media ?? {}))
    for (const phrase of (phrases || medium).split(", ")) {
      if (phrase.includes(" ")) mediaPhrases.set(phrase, medium);
      else entry(phrase).medium = medium;
    }
  return {
    tag: language.tag,
    grammar,
    quoteMarks: language.quoteMarks,
    words,
    mediaPhrases,
    sourcePhrases: (language.sourcePhrases ?? []).map((phrase) => phrase.split(" ")),
    adverbEndings: split(language.adverbEndings),
    roleEndings: split(language.roleEndings),
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
