/** Characters with a picture of their own. */
const pictures: ReadonlyMap<string, string> = new Map([
  ["\t", "⇥"],
  ["\u00A0", "⍽"],
  ["\u2007", "⍽"],
  ["\u202F", "⍽"],
  ["\u007F", "␡"],
]);

/**
 * Everything a terminal would obey, reorder or not show: controls (Cc), format characters such as bidi controls and zero-width
 * spaces (Cf), line and paragraph separators, lone surrogates, and spaces that do not break. The joiners U+200C and U+200D
 * stay: Persian words and emoji are spelt with them, and they can do no harm.
 */
const unprintable = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u00A0\u2007\u202F]/gu;

/**
 * A text that is safe to print and hides nothing: no-break spaces as `⍽`, tabs as `⇥`, control characters as their pictures
 * (`␛`), other invisible characters as `‹U+200B›`.
 *
 * @param text - Text from anywhere.
 * @returns Text without control, format and bidi characters.
 * @see https://www.unicode.org/charts/PDF/U2400.pdf
 */
export function visible(text: string): string {
  return text.replace(unprintable, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const picture = pictures.get(character) ?? (code < 0x20 ? String.fromCodePoint(0x2400 + code) : undefined);
    return picture ?? `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
  });
}
