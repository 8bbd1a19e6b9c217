/** More than any offset or count, and a small integer: what meets `Infinity` is kept as a floating-point number from then on. */
export const endless = 0x3fffffff;

/** Bits of {@link characterClass}. */
export const space = 1;
/** ASCII punctuation (CommonMark 2.1). */
export const punctuation = 2;
/** ASCII letter. */
export const letter = 4;
/** ASCII digit. */
export const digit = 8;

/** What each ASCII character is: bits, by code. */
export const characterClass: Uint8Array = /* @__PURE__ */ makeClasses();

function makeClasses(): Uint8Array {
  const classes = new Uint8Array(128);
  for (let code = 33; code < 127; code++) classes[code] = punctuation;
  for (let code = 48; code < 58; code++) classes[code] = digit;
  for (let code = 65; code < 91; code++) classes[code] = classes[code + 32] = letter;
  for (let code = 9; code < 14; code++) classes[code] = space;
  classes[32] = space;
  return classes;
}

/** Whether a code is an ASCII letter. */
export function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

/** Whether a code is an ASCII letter or digit. */
export function isAlphanumeric(code: number): boolean {
  return code < 128 && ((characterClass[code] as number) & (letter | digit)) !== 0;
}

/** Whether a code is ASCII punctuation. */
export function isPunctuation(code: number): boolean {
  return code < 128 && characterClass[code] === punctuation;
}

/** Space or tab. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

/** Line feed or carriage return. */
export function isEol(code: number): boolean {
  return code === 10 || code === 13;
}

/** Space, tab or line ending. */
export function isSpaceOrEol(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
