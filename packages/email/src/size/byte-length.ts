/**
 * How many bytes a text has in UTF-8, which is what clients count: 1 for ASCII, 2 up to U+07FF, 3 up to U+FFFF, 4 above.
 *
 * @param text - Text; a lone surrogate counts as U+FFFD, which encoders write for it.
 * @param start - Where to start, in UTF-16 code units.
 * @param end - Where to end.
 * @returns Bytes.
 * @see https://www.rfc-editor.org/rfc/rfc3629
 */
export function byteLength(text: string, start = 0, end: number = text.length): number {
  let bytes = 0;
  for (let index = start; index < end; index++) {
    const code = text.codePointAt(index) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (code > 0xffff) index++;
  }
  return bytes;
}
