import { monthTables } from "./month-table.ts";

/** Names of months by their first two characters, with the languages that have them. */
type MonthIndex = ReadonlyMap<string, readonly (readonly [name: string, language: string])[]>;

/** An index never changes, so that one process makes each only once. */
const made = new Map<readonly string[], MonthIndex>();

/**
 * Those of some languages that have a month's name in a text: a line of figures and other words is asked in none of them.
 *
 * @param text - Folded line.
 * @param languages - BCP 47 tags; a list that lives as long as the process.
 * @returns Languages in the order of the list.
 */
export function languagesNaming(text: string, languages: readonly string[]): string[] {
  const index = made.get(languages) ?? makeIndex(languages);
  made.set(languages, index);
  const found = new Set<string>();
  for (let at = 0; at < text.length - 1; at++) {
    for (const [name, language] of index.get(text.slice(at, at + 2)) ?? []) {
      if (text.startsWith(name, at)) found.add(language);
    }
  }
  return languages.filter((language) => found.has(language));
}

function makeIndex(languages: readonly string[]): MonthIndex {
  const index = new Map<string, [string, string][]>();
  for (const language of languages) {
    const names = new Set(monthTables(language).flatMap(({ months }) => months.map(([name]) => name)));
    for (const name of names) {
      const key = name.slice(0, 2);
      index.set(key, [...(index.get(key) ?? []), [name, language]]);
    }
  }
  return index;
}
