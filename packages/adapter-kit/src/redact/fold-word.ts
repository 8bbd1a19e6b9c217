/** Letters that are written for one another and that Unicode does not decompose into the same. */
const alike: Readonly<Record<string, string>> = {
  ı: "i",
  ə: "e",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ħ: "h",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ς: "σ",
  ی: "ي",
  ى: "ي",
  ک: "ك",
  ة: "ه",
  ـ: "",
};

/**
 * A word without what spellings of a name differ in: case, accents, vowel signs, ligatures, invisible characters.
 *
 * @param word - Letters with their marks.
 * @returns Letters for comparing: `Əliyeva` is `eliyeva`, `KARIMOVA` is `karimova`.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[^a-z]/gu, (letter) => alike[letter] ?? letter);
}
