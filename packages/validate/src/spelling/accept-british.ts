import type { Dictionary } from "./dictionary.ts";

/** What is written otherwise in American English, by where it stands in a word. */
const american: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e[drs]?|ers|ing|able|ation(?:s|al|ally)?)$)/u, "iz"], // organise, recognising, privatisation
  [/ys(?=(?:e[drs]?|ers|ing)$)/u, "yz"], // analyse, paralysed
  [/our/u, "or"], // labour, favourable, neighbouring
  [/re(?=s?$)/u, "er"], // centre, theatres
  [/red$/u, "ered"], // centred
  [/enc(?=e(?:s|less)?$)/u, "ens"], // defence, offences
  [/ll(?=(?:ed|ing|ers?|ors?|ations?)$)/u, "l"], // travelled, counsellor
  [/l(?=(?:s|ments?)?$)/u, "ll"], // fulfil, instalments
  [/mme(?=s?$)/u, "m"], // programme
  [/[ao]e/u, "e"], // manoeuvre, archaeologist
  [/ogue(?=s?$)/u, "og"], // catalogue
  [/^sc(?=eptic)/u, "sk"], // sceptical
  [/ough(?=(?:ed|ing|s)?$)/u, "ow"], // plough
  [/grey/u, "gray"],
  [/ge(?=(?:ment|ing)s?$)/u, "g"], // judgement, ageing
];

/**
 * Lets an American dictionary accept British spelling, unless the text says that it is American: the dictionary for plain `en` is.
 *
 * @param dictionary - Dictionary for the language.
 * @param language - BCP 47 tag of the text.
 * @returns A dictionary that knows `recognised` if the one given knows `recognized`.
 */
export function acceptBritish(dictionary: Dictionary, language: string): Dictionary {
  if (!/^en(?!-US\b)/iu.test(language)) return dictionary;
  return {
    correct: (word) =>
      dictionary.correct(word) ||
      american.some(([pattern, other]) => pattern.test(word) && dictionary.correct(word.replace(pattern, other))),
    suggest: (word) => dictionary.suggest(word),
  };
}
