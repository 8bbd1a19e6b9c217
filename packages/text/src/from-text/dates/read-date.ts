import { dateLanguages } from "./date-languages.ts";
import { eastAsianDate } from "./east-asian-date.ts";
import { onlyEnglish } from "./english-months.ts";
import { foldDateText } from "./fold-date-text.ts";
import type { DateReading } from "./found-date.ts";
import { languageDate, type LanguageDate } from "./language-date.ts";
import { languagesNaming } from "./languages-naming.ts";
import { likeness } from "./likeness.ts";
import { numericDate } from "./numeric-date.ts";
import { numericRange } from "./numeric-range.ts";

/** Longest line that can be a date: a weekday, a range and the words around them. */
const longest = 90;
const mostWords = 12;

/**
 * Reads a whole line as a date, strictly: nothing may be left over, and nothing is guessed.
 *
 * ```
 * October 3, 2023 · Tuesday, 3rd of October 2023 · 2023-10-03 · 3 октября 2023 г. · 2023年10月3日 · ۱۱ مهر ۱۴۰۲
 * ```
 *
 * @param line - The line.
 * @param language - BCP 47 tag of the text, if somebody said it: asked first, and it settles `03/10/2023`.
 * @returns The date with the languages it can be in; or that it is ambiguous or no day of the calendar; nothing when the line
 * is no date.
 */
export function readDate(line: string, language?: string): DateReading | undefined {
  // A date has a figure (East Asian ones may have words for it) and few words.
  if (line.length > longest || !/[\p{Nd}年]/u.test(line)) return undefined;
  const text = foldDateText(line);
  const inFigures = numericDate(text, language) ?? numericRange(text, language) ?? eastAsianDate(text);
  if (inFigures) return inFigures;
  if (!/(?:^|\D)\d{4}(?:\D|$)/u.test(text) || !/(?:^|\D)\d{1,2}(?:\D|$)/u.test(text)) return undefined;
  if (!/\p{L}/u.test(text) || text.split(" ").length > mostWords) return undefined;
  return inWords(text, line, language);
}

function inWords(text: string, line: string, language: string | undefined): DateReading | undefined {
  const said = language === undefined ? undefined : languageDate(text, language.split("-u-", 1)[0] as string);
  if (said) return said.reading;
  const english = languageDate(text, "en");
  if (english && (english.monthFirst || onlyEnglish.has(english.month))) return english.reading;
  const { likely, rare } = dateLanguages(text);
  const found = allReadings(text, likely);
  return settle(found.length > 0 ? found : allReadings(text, rare), line);
}

type InLanguage = LanguageDate & { language: string };

function allReadings(text: string, languages: readonly string[]): InLanguage[] {
  return languagesNaming(text, languages).flatMap((language) => {
    const date = languageDate(text, language);
    return date ? [{ ...date, language }] : [];
  });
}

/** All languages must agree on the day; those that would write it just so go before those that would not. */
function settle(found: readonly InLanguage[], line: string): DateReading | undefined {
  const days = new Set(found.flatMap(({ reading }) => ("iso" in reading ? [reading.iso] : [])));
  if (days.size > 1) return { problem: "ambiguous", readings: [...days].sort() };
  const dated = found.flatMap(({ reading }) => ("iso" in reading ? [reading] : []))[0];
  if (!dated) return found[0]?.reading;
  const languages = found.map(({ language }) => language);
  return { ...dated, languages: languages.length > 1 ? mostLike(languages, line, dated.iso) : languages };
}

function mostLike(languages: readonly string[], line: string, iso: string): string[] {
  const scores = languages.map((language) => likeness(line, iso, language));
  const best = Math.max(...scores);
  return languages.filter((_, index) => scores[index] === best);
}
