import { decodeNamedCharacterReference } from "decode-named-character-reference";

const reference = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{1,31}));/uy;

/**
 * `&amp;`, `&#38;`, `&#x26;` – the characters a reference stands for (CommonMark, section 2.5).
 *
 * @param source - Text.
 * @param offset - Where a reference may begin.
 * @returns Characters and where the reference ends, or nothing.
 */
export function characterReference(source: string, offset: number): { value: string; to: number } | undefined {
  reference.lastIndex = offset;
  const match = reference.exec(source);
  if (!match) return undefined;
  const [whole, hex, decimal, name] = match;
  const value =
    name === undefined
      ? decodeNumber(Number.parseInt((hex ?? decimal) as string, hex === undefined ? 10 : 16))
      : decodeNamedCharacterReference(name);
  return value === false ? undefined : { value, to: offset + whole.length };
}

/** Code points that have no character read as U+FFFD. */
function decodeNumber(code: number): string {
  const forbidden =
    code < 9 ||
    code === 11 ||
    (code > 13 && code < 32) ||
    (code > 126 && code < 160) ||
    (code > 55_295 && code < 57_344) ||
    (code > 64_975 && code < 65_008) ||
    (code & 0xffff) >= 0xfffe ||
    code > 0x10_ffff;
  return forbidden ? "\ufffd" : String.fromCodePoint(code);
}

/**
 * A text with its character references decoded.
 *
 * @param text - Text, such as the value of an attribute.
 * @returns What it stands for.
 */
export function decodeReferences(text: string): string {
  return text.replace(/&[#A-Za-z][^\s&;]{0,40};/gu, (found) => characterReference(found, 0)?.value ?? found);
}
