/** An encoded word may have 75 characters (RFC 2047, section 2): as many bytes of text go into one. */
const maxBytes = 45;

/**
 * Text as encoded words, for the one header whose text stands beside something that must not be encoded. Elsewhere encoding is the
 * mailer's.
 *
 * @param text - Plain text on one line.
 * @returns ASCII: words of at most 75 characters, spaces between; no character is cut in two.
 * @see https://www.rfc-editor.org/rfc/rfc2047
 */
export function encodedWords(text: string): string {
  const words: string[] = [];
  let word = "";
  for (const character of text) {
    const bytes = bytesOf(character);
    if (word.length + bytes.length > maxBytes) {
      words.push(word);
      word = "";
    }
    word += bytes;
  }
  words.push(word);
  return words.map((bytes) => `=?UTF-8?B?${btoa(bytes)}?=`).join(" ");
}

/** The UTF-8 bytes of a text, each as a character: what `btoa` takes. */
function bytesOf(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}
