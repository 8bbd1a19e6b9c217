/** Joiners and directional marks: they change how a date looks, not what it says. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Letters that keyboards of neighbouring languages mix: Arabic and Persian yeh and kaf; dotless i in capitals. */
const variants: Readonly<Record<string, string>> = { ي: "ی", ى: "ی", ك: "ک", ı: "i", "\u0307": "" };

/**
 * A text as dates are compared: compatibility forms, case, digits and invisible characters folded.
 *
 * `EKİM` and `ekim`, `٣` and `3`, `2023\u00a0г.` and `2023 г.` are the same.
 *
 * @param text - Line, or a name of a month.
 * @returns Folded text; its length may differ.
 */
export function foldDateText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(invisible, "")
    .toLowerCase()
    .replace(/ي|ى|ك|ı|\u0307/gu, (letter) => variants[letter] ?? letter)
    .replace(/\p{Nd}/gu, foldDigit)
    .replace(/\s+/gu, " ")
    .trim();
}

/** Decimal digits stand in runs of ten, from zero (Unicode, section 4.6). */
function foldDigit(digit: string): string {
  const code = digit.codePointAt(0) as number;
  if (code < 0x80) return digit;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
