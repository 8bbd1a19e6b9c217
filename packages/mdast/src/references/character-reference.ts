import { alphanumeric, digit, hexDigit } from "../characters/character-class.ts";
import { codeAt, skipIn } from "../characters/skip.ts";
import { namedCharacter } from "#named-character";

/** A character reference that was read: what it stands for, and where it ends. */
export interface ReadReference {
  value: string;
  end: number;
}

/** `&amp;` `&#38;` `&#x26;` at `from` (CommonMark 2.5). */
export function readReference(text: string, from: number, to: number): ReadReference | undefined {
  if (text.charCodeAt(from + 1) === 35) return readNumeric(text, from, to);
  // The longest name has 31 characters.
  const end = endOfName(text, from + 1, Math.min(to, from + 33), alphanumeric);
  const value = end < 0 ? undefined : namedCharacter(text.slice(from + 1, end));
  return value === undefined ? undefined : { value, end: end + 1 };
}

function readNumeric(text: string, from: number, to: number): ReadReference | undefined {
  const hex = (text.charCodeAt(from + 2) | 32) === 120;
  const start = from + (hex ? 3 : 2);
  // Six hexadecimal or seven decimal digits at most.
  const end = endOfName(text, start, Math.min(to, start + (hex ? 7 : 8)), hex ? hexDigit : digit);
  return end < 0 ? undefined : { value: numericCharacter(text.slice(start, end), hex ? 16 : 10), end: end + 1 };
}

/** Offset of the `;` after a name of at least one character, or -1. */
function endOfName(text: string, from: number, to: number, sets: number): number {
  const at = skipIn(text, from, to, sets);
  return at > from && codeAt(text, at, to) === 59 ? at : -1;
}

/** What a number stands for; controls, surrogates and non-characters become U+FFFD. */
function numericCharacter(digits: string, base: number): string {
  const code = Number.parseInt(digits, base);
  const invalid =
    code < 9 ||
    code === 11 ||
    (code > 13 && code < 32) ||
    (code > 126 && code < 160) ||
    (code > 0xd7ff && code < 0xe000) ||
    (code > 0xfdcf && code < 0xfdf0) ||
    (code & 0xfffe) === 0xfffe ||
    code > 0x10ffff;
  return invalid ? "\uFFFD" : String.fromCodePoint(code);
}
