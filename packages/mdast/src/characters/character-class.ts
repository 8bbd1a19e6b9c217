/** More than any offset or count, and a small integer: what meets `Infinity` is kept as a floating-point number from then on. */
export const endless = 0x3fffffff;

// What an ASCII character is: bits, so that sets of characters are sums. `members` below lists who is in which.

/** Space and tab. */
export const blank = 0x1;
/** Line feed and carriage return. */
export const lineEnding = 0x2;
/** Vertical tab and form feed, which are white space beside delimiter runs only. */
const pageMark = 0x4;
export const letter = 0x8;
export const digit = 0x10;
/** Letters that are hexadecimal digits, too. */
const hexLetter = 0x20;
export const hyphen = 0x40;
export const underscore = 0x80;
export const dot = 0x100;
export const colon = 0x200;
export const plus = 0x400;
/** ASCII punctuation (CommonMark 2.1), whatever else it is. */
export const punctuation = 0x800;
/** What else may stand before the `@` of an autolink in angle brackets (CommonMark 6.5). */
export const mailMark = 0x1000;
/** What an attribute value without quotes ends before (CommonMark 6.6). */
export const valueEnd = 0x2000;
/** What is no part of an address at its end (GFM 6.9) … */
export const trailMark = 0x4000;
/** … only as long as escapes are seen, … */
export const sourceTrailMark = 0x8000;
/** … only behind its domain, … */
export const pathMark = 0x1_0000;
/** … only once they are seen no more. */
export const valueTrailMark = 0x2_0000;

/** Space, tab and line endings. */
export const white: number = blank + lineEnding;
/** ASCII white space. */
export const anyWhite: number = white + pageMark;
/** ASCII letters and digits. */
export const alphanumeric: number = letter + digit;
/** Hexadecimal digits. */
export const hexDigit: number = digit + hexLetter;
/** What names of hosts, between their dots, are made of in GFM. */
export const labelPart: number = alphanumeric + hyphen + underscore;
/** What stands before the `@` of a mail address in GFM. */
export const localPart: number = labelPart + dot + plus;

const members: readonly (readonly [number, string])[] = [
  [blank, " \t"],
  [lineEnding, "\n\r"],
  [pageMark, "\v\f"],
  [hexLetter, "abcdefABCDEF"],
  [hyphen, "-"],
  [underscore, "_"],
  [dot, "."],
  [colon, ":"],
  [plus, "+"],
  [mailMark, "#$%&'*/=?^`{|}~"],
  [valueEnd, "\"'/<=>`"],
  [trailMark, "!\"'),;?"],
  [sourceTrailMark, "*~"],
  [pathMark, "&<]"],
  [valueTrailMark, ">}"],
];

const classes: Uint32Array = /* @__PURE__ */ makeClasses();

function makeClasses(): Uint32Array {
  const made = new Uint32Array(128).fill(punctuation, 33, 127).fill(digit, 48, 58);
  made.fill(letter, 65, 91).fill(letter, 97, 123);
  for (const [set, characters] of members) {
    for (const character of characters) (made[character.charCodeAt(0)] as number) |= set;
  }
  return made;
}

/** The sets that a character is in, by its code. */
export function setsOf(code: number): number {
  return code < 128 ? (classes[code] as number) : 0;
}

/** Whether a character is in one of some sets. */
export function isIn(code: number, sets: number): boolean {
  return code < 128 && ((classes[code] as number) & sets) !== 0;
}
