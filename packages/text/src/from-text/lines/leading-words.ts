/**
 * Articles, prepositions and conjunctions: a line that ends with one of them is no heading, because its words go on. Words that
 * may end a headline as part of a verb (`Power comes on`, `Polizei greift ein`) are left out.
 */
const words: Readonly<Record<string, string>> = {
  en: "the a an of and or to for with from at by into than that who which whose",
  de: "der die das den dem des eine einen einem einer eines und oder von vom zum zur für dass sowie im am",
  fr: "le la les de du des et ou au aux un une que qui dans pour par avec",
  es: "el los las del y una que en con por para",
  ru: "и в на с о к из для что от по при",
  az: "və ilə üçün",
  tr: "ve ile için",
};

const leading: ReadonlySet<string> = new Set(Object.values(words).flatMap((list) => list.split(" ")));

/**
 * Whether the last word of a line leads to the next one: `The league met at the`.
 *
 * @param text - Text of a line.
 * @returns Whether it does.
 */
export function endsWithLeadingWord(text: string): boolean {
  const last = /\s(\p{Ll}+)$/u.exec(text.slice(-12))?.[1];
  return last !== undefined && leading.has(last);
}
