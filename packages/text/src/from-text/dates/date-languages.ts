/**
 * Languages whose dates are recognised, by script: those `Intl` has names of months for (CLDR, moderate coverage and more).
 * `likely` come first; of `rare` ones many share their months with a likely language (Luxembourgish with German), so they
 * are asked only when no likely language knows the word.
 */
interface Languages {
  /** A letter of the script. */
  letter: RegExp;
  likely: readonly string[];
  rare: readonly string[];
}

const codes = (list: string): string[] => list.split(" ");

const scripts: readonly Languages[] = [
  {
    letter: /\p{sc=Latin}/u,
    likely: codes("en de fr es pt it nl pl sv da nb fi cs sk hu ro hr sl lt lv et tr az id vi sw sq bs uz sr-Latn"),
    rare: codes(
      "ca gl eu is ga cy mt lb af ms fil tk ku hsb dsb fo fy gd br rm nn gsw fur eo ia yo ig ha zu xh so om rw mg mi haw to jv su ceb qu kea sc nds",
    ),
  },
  {
    letter: /\p{sc=Cyrillic}/u,
    likely: codes("ru uk bg sr kk be mk ky mn"),
    rare: codes("tg tt ce os sah uz-Cyrl az-Cyrl bs-Cyrl"),
  },
  { letter: /\p{sc=Arabic}/u, likely: codes("ar fa ur ps ckb"), rare: codes("sd ug ks pa-Arab") },
  { letter: /\p{sc=Hebrew}/u, likely: codes("he"), rare: codes("yi") },
  { letter: /\p{sc=Greek}/u, likely: codes("el"), rare: [] },
  { letter: /\p{sc=Armenian}/u, likely: codes("hy"), rare: [] },
  { letter: /\p{sc=Georgian}/u, likely: codes("ka"), rare: [] },
  { letter: /\p{sc=Devanagari}/u, likely: codes("hi mr ne"), rare: codes("kok brx mai doi sa") },
  { letter: /\p{sc=Bengali}/u, likely: codes("bn"), rare: codes("as") },
  { letter: /\p{sc=Gurmukhi}/u, likely: codes("pa"), rare: [] },
  { letter: /\p{sc=Gujarati}/u, likely: codes("gu"), rare: [] },
  { letter: /\p{sc=Oriya}/u, likely: codes("or"), rare: [] },
  { letter: /\p{sc=Tamil}/u, likely: codes("ta"), rare: [] },
  { letter: /\p{sc=Telugu}/u, likely: codes("te"), rare: [] },
  { letter: /\p{sc=Kannada}/u, likely: codes("kn"), rare: [] },
  { letter: /\p{sc=Malayalam}/u, likely: codes("ml"), rare: [] },
  { letter: /\p{sc=Sinhala}/u, likely: codes("si"), rare: [] },
  { letter: /\p{sc=Thai}/u, likely: codes("th"), rare: [] },
  { letter: /\p{sc=Lao}/u, likely: codes("lo"), rare: [] },
  { letter: /\p{sc=Myanmar}/u, likely: codes("my"), rare: [] },
  { letter: /\p{sc=Khmer}/u, likely: codes("km"), rare: [] },
  { letter: /\p{sc=Ethiopic}/u, likely: codes("am"), rare: codes("ti") },
];

/**
 * The languages a line with words can be in, by its script.
 *
 * @param text - A line.
 * @returns Likely and rare languages; none for a script nobody writes months in.
 */
export function dateLanguages(text: string): { likely: readonly string[]; rare: readonly string[] } {
  return scripts.find(({ letter }) => letter.test(text)) ?? { likely: [], rare: [] };
}
