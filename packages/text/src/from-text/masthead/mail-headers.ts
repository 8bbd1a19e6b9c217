import type { Line } from "../lines/line.ts";

/** Names of header fields as mail programs write them above a message: RFC 5322, and their translations. */
const header =
  /^(?:from|to|cc|bcc|subject|date|sent|reply-to|von|an|betreff|datum|gesendet|de|à|objet|envoyé|para|asunto|fecha|enviado|от|кому|тема|дата|отправлено|kimdən|kimə|mövzu|tarix|kimden|kime|konu):\s/iu;

/** Fewer lines of that sort may be something else: `To: whom it may concern`. */
const fewest = 2;

/**
 * The header of a mail that was saved or forwarded, at the very top.
 *
 * ```
 * From: Lorsk Civic Observatory <desk@lco.example>
 * Subject: Rights Monitor, No. 12
 * Date: Tue, 3 Oct 2023 18:00:00 +0400
 * ```
 *
 * @param lines - All lines of the text.
 * @returns Its lines; none when the text does not begin with one.
 */
export function mailHeaders(lines: readonly Line[]): ReadonlySet<Line> {
  const top = lines.findIndex(({ text }) => text !== "");
  const found: Line[] = [];
  for (const line of top < 0 ? [] : lines.slice(top)) {
    // A long field goes on in a line that is set in.
    if (!header.test(line.text) && !(line.indent > 0 && line.text !== "" && found.length > 0)) break;
    found.push(line);
  }
  return new Set(found.length < fewest ? [] : found);
}

/** Whether a header says when the mail was sent. */
export function isMailDate(text: string): boolean {
  return /^(?:date|sent|datum|gesendet|envoyé|fecha|enviado|дата|отправлено|tarix):/iu.test(text);
}
