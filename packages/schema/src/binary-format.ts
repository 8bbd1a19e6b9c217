/** First bytes of files that editors send by mistake, and what to do about each. */
const signatures: { bytes: number[]; name: string; remedy: string }[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    name: "ZIP archive (a Word or OpenDocument file?)",
    remedy: "save it as plain text",
  },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: "old Word document", remedy: "save it as plain text" },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: "RTF document", remedy: "save it as plain text" },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], name: "PDF document", remedy: "export its text first" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: "PNG image", remedy: "give the text it was made from" },
  { bytes: [0xff, 0xd8, 0xff], name: "JPEG image", remedy: "give the text it was made from" },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: "GIF image", remedy: "give the text it was made from" },
  { bytes: [0x1f, 0x8b], name: "gzip archive", remedy: "unpack it first" },
];

/** A file with fewer is a text with flaws, however short it is. */
const minControls = 8;
/** Share of control characters from which on a file is no text. */
const maxShare = 0.02;

/**
 * What kind of binary file this is, if it is one: known by its first bytes, or by the control characters in it.
 *
 * @param bytes - The file.
 * @param text - The same, decoded.
 * @returns Name and remedy; `undefined` for a text.
 */
export function binaryFormat(bytes: Uint8Array, text: string): { name: string; remedy: string } | undefined {
  const known = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (known) return known;
  const controls = countControls(text);
  return controls >= minControls && controls > text.length * maxShare
    ? { name: "binary file", remedy: "give a text file" }
    : undefined;
}

/** C0 controls that have no place in a text: all but tab, LF, VT, FF, CR and ESC. */
function countControls(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20 && (unit < 0x09 || (unit > 0x0d && unit !== 0x1b))) count++;
  }
  return count;
}
