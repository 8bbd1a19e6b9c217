import { commonWords } from "./common-words.ts";

/** As much of a text as tells its language, in UTF-16 units. */
const enough = 20_000;

/** Fewest common words that tell a language, all and different ones, their least share of all words, and by how much it must lead. */
const fewest = 6;
const fewestWords = 4;
const leastShare = 0.1;
const lead = 1.3;

/**
 * Scripts whose letters, or whose telling letters, are those of one language; the first that holds its share wins. An ideograph says as
 * much as several letters.
 */
const byLetters: readonly { language: string | undefined; letters: RegExp; share: number }[] = [
  { language: "ja", letters: /[\u3041-\u30fa]/gu, share: 0.05 },
  { language: "ko", letters: /[\uac00-\ud7a3]/gu, share: 0.15 },
  { language: "zh", letters: /\p{Script=Han}/gu, share: 0.15 },
  { language: "he", letters: /\p{Script=Hebrew}/gu, share: 0.5 },
  { language: "el", letters: /\p{Script=Greek}/gu, share: 0.5 },
  { language: "ka", letters: /\p{Script=Georgian}/gu, share: 0.5 },
  { language: "hy", letters: /\p{Script=Armenian}/gu, share: 0.5 },
  { language: "ur", letters: /[ٹڈڑںے]/gu, share: 0.03 },
  { language: "fa", letters: /[پچژگکی]/gu, share: 0.05 },
  { language: "ar", letters: /\p{Script=Arabic}/gu, share: 0.5 },
  { language: "az", letters: /[əƏ]/gu, share: 0.03 },
  // Kazakh, Kyrgyz, Tatar, Mongolian; Serbian, Macedonian: none of those below, whatever else they have.
  { language: undefined, letters: /[әғқңөұүһҗђљњћџѓќѕј]/giu, share: 0.02 },
  { language: "be", letters: /ў/giu, share: 0.005 },
  { language: "uk", letters: /[іїєґ]/giu, share: 0.03 },
  { language: "ru", letters: /[ыэё]/giu, share: 0.01 },
];

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(commonWords)) {
  for (const word of words.split(" ")) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/**
 * Tells the language of a text by its letters and its commonest words. Looks at the first 20,000 UTF-16 units.
 *
 * Knows Arabic, Armenian, Azerbaijani, Belarusian, Chinese, Czech, Dutch, English, French, Georgian, German, Greek, Hebrew, Italian, Japanese, Korean,
 * Persian, Polish, Portuguese, Russian, Spanish, Swedish, Turkish, Ukrainian and Urdu.
 *
 * @param text - Plain text.
 * @returns BCP 47 tag; nothing where the text is short, mixed, or in a language it does not know.
 * @example
 * ```ts
 * import { detectLanguage } from "@digestkit/quotations";
 *
 * console.log(detectLanguage("Der Richter hat die Klage der Zeitung und des Verbandes nicht angenommen, weil die Frist vorbei ist.")); // => de
 * console.log(detectLanguage("OK")); // => undefined
 * ```
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, enough);
  const letters = count(sample, /\p{L}/gu);
  if (letters < 20) return undefined;
  const telling = byLetters.find(({ letters: own, share }) => count(sample, own) >= share * letters);
  return telling ? telling.language : byWords(sample);
}

interface Hits {
  words: Set<string>;
  total: number;
}

function byWords(sample: string): string | undefined {
  const hits = new Map<string, Hits>();
  let words = 0;
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    words++;
    for (const language of languagesOf.get(word) ?? []) {
      const { words: seen, total } = hits.get(language) ?? { words: new Set<string>(), total: 0 };
      hits.set(language, { words: seen.add(word), total: total + 1 });
    }
  }
  const [best, second] = [...hits].toSorted(([, left], [, right]) => right.total - left.total);
  if (!best) return undefined;
  const [language, { words: seen, total }] = best;
  const isTelling = seen.size >= fewestWords && total >= Math.max(fewest, leastShare * words);
  return isTelling && total >= lead * (second?.[1].total ?? 0) ? language : undefined;
}

function count(text: string, expression: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(expression)) found++;
  return found;
}
