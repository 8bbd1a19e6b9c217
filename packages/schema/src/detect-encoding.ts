/** Encodings a text file may have. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** How much of a file is looked at to guess its encoding, in bytes. */
const sampleSize = 4096;

const byteOrderMarks: { bytes: number[]; encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/**
 * The encoding of a text file: what its byte order mark says, else UTF-8, unless NUL bytes stand where the high bytes of UTF-16
 * would. Text in any script has spaces, digits or line endings, whose high byte is 0: at least one character in ten.
 *
 * @param bytes - The file.
 * @returns The encoding, and whether it had to be guessed.
 */
export function detectEncoding(bytes: Uint8Array): { encoding: Encoding; guessed: boolean } {
  const marked = byteOrderMarks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  if (marked) return { encoding: marked.encoding, guessed: false };

  const nuls = [0, 0];
  const length = Math.min(bytes.length, sampleSize);
  for (let index = 0; index < length; index++) if (bytes[index] === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  const many = Math.max(2, length / 20);
  const few = length / 200;
  if (odd >= many && even <= few) return { encoding: "utf-16le", guessed: true };
  if (even >= many && odd <= few) return { encoding: "utf-16be", guessed: true };
  return { encoding: "utf-8", guessed: false };
}
