import type { Word } from "../reader-model.ts";
/**
 * Where all nouns are capitalised, tells common nouns from names: a word that mostly follows an article, or an article and
 * adjectives, is no name.
 *
 * `Der alte Plan …, den Plan …, Orel nannte den Plan …` → `Plan` is a noun, `Orel` stays a name
 *
 * @param paragraphs - Words of each paragraph of a text; the nouns among them lose their `capital`.
 */
export function markCommonNouns(paragraphs: readonly (readonly Word[])[]): void {
  const uses = new Map<string, number>();
  for (const words of paragraphs) {
    let article = false;
    for (const word of words) {
      if (word.kind !== "word") article = false;
      else if (word.capital && !word.is.determiner && !isAcronym(word)) {
        uses.set(word.key, (uses.get(word.key) ?? 0) + (article ? 1 : -1));
        article = false;
      } else
        article =
          word.is.determiner === true || word.is.possessive === true || (article && word.is.modifier !== undefined);
    }
  }
  for (const words of paragraphs)
    for (const word of words) if (word.capital && (uses.get(word.key) ?? -1) >= 0) word.capital = false;
}

function isAcronym({ text }: Word): boolean {
  return /^\p{Lu}{2,}/u.test(text);
}
