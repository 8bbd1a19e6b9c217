/** Words that only lead to a date or a number, folded to lower case: `Week of 12–18 March`, `Ausgabe 12 vom 3. Mai`. */
const words: Readonly<Record<string, string>> = {
  en: "the week weeks of for from to as dated date issue issued on edition published",
  de: "die der woche wochen vom von bis für den am datum ausgabe",
  fr: "la le semaine du de des au pour édition numéro",
  es: "la el semana del de al para edición",
  pt: "a semana de do da edição",
  it: "la settimana dal del di al edizione",
  ru: "неделя за с по от выпуск",
  uk: "тиждень за з по від випуск",
  az: "həftə tarix",
  tr: "hafta tarih",
};

const announcing: ReadonlySet<string> = new Set(Object.values(words).flatMap((list) => list.split(" ")));

/**
 * Length of a text without the words at its end that only lead to what follows.
 *
 * @param text - What stands in front of a date.
 * @returns Offset behind the last word that says something; 0 when there is none.
 */
export function endBeforeAnnouncing(text: string): number {
  let end = text.length;
  for (const { 0: word, index } of [...text.matchAll(/[\p{L}\p{M}]+|[^\p{L}\p{M}\s]+/gu)].reverse()) {
    if (!announcing.has(word.toLowerCase())) break;
    end = index;
  }
  return text.slice(0, end).trimEnd().length;
}
