import { findDate } from "../dates/find-date.ts";
import { foldDateText } from "../dates/fold-date-text.ts";
import { readDateLine, type DateLine } from "../dates/read-date-line.ts";
import { readMonth } from "../dates/read-month.ts";
import type { Line } from "../lines/line.ts";
import { readLine } from "../lines/read-lines.ts";
import { fieldOf, setField, type FieldPath, type Outline } from "../outline.ts";
import { readSeriesLine, type Part } from "./read-series-line.ts";
import { takeDate } from "./take-date.ts";

/**
 * Takes a series line into the issue: `Weekly Digest, No. 12`, with a date behind it or not.
 *
 * @param outline - Gets fields.
 * @param line - The line.
 * @returns Whether it was one.
 */
export function takeSeries(outline: Outline, line: Line): boolean {
  const found = readSeriesLine(line.text);
  if (!found) return false;
  const { name, volume, issue, rest } = found;
  // `ACME News · 14 March 2024 · Issue 7` says more than a name.
  if (name && findDate(name.text, outline.language)) return false;
  const date = rest && (readDateLine(rest.text, outline.language) ?? monthLine(rest.text, outline.language));
  if (rest && !date) return false;
  const parts: [FieldPath, Part | undefined, (text: string) => string][] = [
    ["publication.name", name, String],
    ["volumeNumber", volume, foldDateText],
    ["issueNumber", issue, foldDateText],
  ];
  const written = parts.flatMap(([path, part, value]) => (part ? [{ path, part, value: value(part.text) }] : []));
  const addsSomething = date !== undefined || written.some(({ path }) => !outline.positions[path]);
  const contradicts = written.some(({ path, value }) => outline.positions[path] && fieldOf(outline, path) !== value);
  if (!addsSomething || contradicts) {
    (contradicts ? outline.shown : outline.aside).push(line);
    return true;
  }
  for (const { path, part, value } of written) {
    const start = line.start + part.from;
    setField(outline, path, value, start, start + part.text.length);
  }
  if (rest && date) {
    const behind = readLine(outline.sheet.text, line.start + rest.from, line.start + rest.from + rest.text.length);
    if (!takeDate(outline, behind, { ...date, to: behind.text.length })) outline.shown.push(behind);
  }
  return true;
}

/** `Issue 7, May 2024` covers a month. */
function monthLine(text: string, language: string | undefined): DateLine | undefined {
  const reading = readMonth(text, language);
  return reading && { reading, role: undefined, from: 0 };
}
