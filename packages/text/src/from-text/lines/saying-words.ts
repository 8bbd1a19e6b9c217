/** Verbs of saying in the forms that stand in front of a quotation, folded to lower case. */
const words: Readonly<Record<string, string>> = {
  en: "said says saying wrote writes told tells asked asks added adds stated states posted posts declared declares claimed claims argued argues noted notes replied explained warned commented tweeted continued concluded stressed",
  de: "sagte sagt schrieb schreibt erklärte erklärt meinte fragte antwortete betonte fügte",
  fr: "dit déclaré déclare écrit affirme affirmé ajoute ajouté",
  es: "dijo dice escribió declaró afirmó añadió preguntó señaló",
  ru: "сказал сказала сказали заявил заявила заявили написал написала пишет добавил добавила",
  az: "dedi deyib yazdı yazıb yazır bildirdi bildirib bildirir",
  tr: "dedi diyor yazdı söyledi belirtti açıkladı",
};

const saying: ReadonlySet<string> = new Set(Object.values(words).flatMap((list) => list.split(" ")));

/**
 * Whether words report speech: `Torvan said`, and not `The long-serving MP`.
 *
 * @param text - Words in front of a colon.
 * @returns Whether one of them is a verb of saying.
 */
export function reportsSpeech(text: string): boolean {
  return text.split(/[^\p{L}\p{M}]+/u).some((word) => saying.has(word.toLowerCase()));
}
