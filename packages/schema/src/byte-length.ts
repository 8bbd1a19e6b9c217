/**
 * How many bytes a text is in UTF-8, without encoding it.
 *
 * @param text - Text; half a surrogate pair counts as the three bytes of U+FFFD, which stands for it in UTF-8.
 * @returns Bytes.
 */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes++;
    if (code > 0x7ff) bytes++;
    // A pair is four bytes, not six: its second half adds no more than itself.
    if (code >= 0xd800 && code < 0xdc00 && isLow(text.charCodeAt(index + 1))) index++;
  }
  return bytes;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
