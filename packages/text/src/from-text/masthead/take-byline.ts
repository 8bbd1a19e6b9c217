import { readDate } from "../dates/read-date.ts";
import { bylineName } from "../lines/byline-name.ts";
import type { Line } from "../lines/line.ts";
import { readLine } from "../lines/read-lines.ts";
import type { Outline } from "../outline.ts";
import { publisherLead } from "./publisher-lead.ts";
import { takeDate } from "./take-date.ts";

/** Between who wrote an issue and when. */
const separator = /\s[·|•–—]\s|,\s(?=\p{Nd}|\p{Lu}\p{L}+\s\p{Nd})/u;

/**
 * Takes a line that says who wrote the issue into it, with the date behind it, if there is one.
 *
 * ```
 * By Ilka Torvan · 14 March 2024
 * ```
 *
 * @param outline - Gets the author, and the date where none is known.
 * @param line - A line of the masthead.
 * @returns Whether it was one.
 */
export function takeByline(outline: Outline, line: Line): boolean {
  const { fields, aside, sheet, language } = outline;
  const sign = separator.exec(line.text);
  const name = bylineName(sign ? line.text.slice(0, sign.index) : line.text);
  // `Prepared by the Lorsk Centre` says who publishes.
  if (!name || publisherLead(line.text) > 0) return false;
  const from = sign ? sign.index + sign[0].length : line.text.length;
  const reading = sign ? readDate(line.text.slice(from), language) : undefined;
  if (sign && !reading) return false;
  fields.contributors = [
    ...(fields.contributors ?? []),
    {
      person: line.text.slice(name.from, name.to),
      role: /^(?:edit|redak|редак)/iu.test(line.text) ? "editor" : "author",
    },
  ];
  aside.push(line);
  if (reading && fields.issueDate === undefined) {
    const date = readLine(sheet.text, line.start + from, line.end);
    takeDate(outline, date, { reading, role: undefined, from: 0, to: date.text.length });
  }
  return true;
}
