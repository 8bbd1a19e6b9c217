import { foldDateText } from "../dates/fold-date-text.ts";
import { readDateLine } from "../dates/read-date-line.ts";
import type { Line } from "../lines/line.ts";
import { setField, type FieldPath, type Outline } from "../outline.ts";
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
  const date = rest && readDateLine(rest.text, outline.language);
  if (rest && !date) return false;
  const set = (path: FieldPath, part: Part | undefined, value: (text: string) => string = String): void => {
    if (part)
      setField(outline, path, value(part.text), line.start + part.from, line.start + part.from + part.text.length);
  };
  set("publication.name", name);
  set("volumeNumber", volume, foldDateText);
  set("issueNumber", issue, foldDateText);
  if (rest && date) takeDate(outline, line, { ...date, from: rest.from + date.from, to: rest.from + rest.text.length });
  return true;
}
