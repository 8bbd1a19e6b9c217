/** Controls, line and paragraph separators, lone surrogates; embeddings, overrides and isolates, which turn a line around. */
const forbidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** A line may have 998 characters (RFC 5322, section 2.1.1); the rest is for the header's name and what an encoding adds. */
export const maxHeaderLength = 900;

/**
 * A value for a mail header, as the caller gave it.
 *
 * @param what - What it is, for the error.
 * @param value - Value.
 * @returns The same value: one line, in which no other header can begin.
 * @throws TypeError where it is none, says nothing, is too long, or has a character that could begin another header.
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-2.2
 */
export function headerText(what: string, value: string): string {
  if (typeof value !== "string") throw new TypeError(`Unexpected ${typeof value} as ${what}, expected a string`);
  const [found] = forbidden.exec(value) ?? [];
  if (found !== undefined) {
    const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    throw new TypeError(`Unexpected U+${code} in ${what}, expected one line of visible characters: remove it`);
  }
  if (value.trim() === "")
    throw new TypeError(`Unexpected empty ${what}, expected some text: write it or leave it out`);
  if (value.length > maxHeaderLength) {
    throw new TypeError(
      `Unexpected ${what} of ${value.length} characters, expected at most ${maxHeaderLength}: shorten it`,
    );
  }
  return value;
}
