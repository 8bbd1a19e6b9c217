import { findDate, type DateInside } from "../dates/find-date.ts";
import { foldDateText } from "../dates/fold-date-text.ts";
import { endsSentence } from "../lines/goes-on.ts";
import type { Line } from "../lines/line.ts";
import { readLine } from "../lines/read-lines.ts";
import { setField, type Outline } from "../outline.ts";
import { endBeforeAnnouncing } from "./announcing-words.ts";
import { isTitleLike } from "./is-title-like.ts";
import { namesOrganisation, namesSeries } from "./name-words.ts";
import { readSeriesLine, type Part } from "./read-series-line.ts";
import { splitTitle } from "./split-title.ts";
import { takeDate } from "./take-date.ts";

/** What a line with a date in it is. */
export interface DatedLine {
  /** Whether the date was taken; a line with a date nobody took is still no name. */
  isTaken: boolean;
  /** Words that are left: perhaps a name. */
  left: Line[];
}

/** What separates the parts of such a line. */
const separators = /^[\s,;:|·•–—()/-]+|[\s,;:|·•–—()/-]+$/gu;

/**
 * Takes a line that says several things at once, a date among them.
 *
 * ```
 * ACME News · 14 March 2024 · Issue 7           ← name, date, number
 * Ausgabe 12 vom 3. Mai 2024                    ← number, date
 * Week of 12-18 March 2024                      ← days covered
 * Attack of 3 May 2024                          ← a heading: nothing is taken
 * ```
 *
 * @param outline - Gets fields and messages.
 * @param line - A line of the masthead that is not wholly a date.
 * @returns Nothing when there is no date in it.
 */
export function takeDatedLine(outline: Outline, line: Line): DatedLine | undefined {
  const date = findDate(line.text, outline.language);
  if (!date) return undefined;
  const parts = [partOf(line.text, 0, date.from), partOf(line.text, date.to, line.text.length)];
  const { issueDate, temporalCoverage } = outline.fields;
  const isRange = "end" in date.reading && date.reading.end !== undefined;
  // `12–18 March 2024` below `19 March 2024` says what the issue covers.
  const isKnown = temporalCoverage !== undefined || (issueDate !== undefined && !isRange);
  if (isKnown || !isIssueLine(line, date, parts)) return { isTaken: false, left: [] };
  const left = parts.flatMap((part) => (part ? leftOf(outline, line, part) : []));
  if (!takeDate(outline, line, { ...date, role: undefined })) left.push(piece(outline, line, date.from, date.to));
  return { isTaken: true, left };
}

/** Whether the date stands beside the other words, not among them. */
function isIssueLine({ text }: Line, { from, to }: DateInside, parts: readonly (Part | undefined)[]): boolean {
  if (endsSentence(text) || parts.some((part) => part && !isTitle(part.text))) return false;
  // `HARBOUR LETTER (8, 9, 10/7/2005)`
  if (/\([^()]*\p{Nd}[^()]*$/u.test(text.slice(0, from))) return false;
  const [before, behind] = parts;
  const isApart = before ? /[,;:|·•–—(]\s*$/u.test(text.slice(0, from)) || saysSeries(before.text) : true;
  return isApart && (behind ? /^\s*[,;:|·•–—()]/u.test(text.slice(to)) || saysSeries(behind.text) : true);
}

function isTitle(text: string): boolean {
  return splitTitle(text) !== undefined || isTitleLike(text.replace(/^\p{Ll}/u, "X"), text.length);
}

function saysSeries(text: string): boolean {
  return namesOrganisation(text) || namesSeries(text) || readSeriesLine(text) !== undefined;
}

/** Takes volume and number out of a part of the line. */
function leftOf(outline: Outline, line: Line, part: Part): Line[] {
  const series = readSeriesLine(part.text);
  if (!series || series.rest) return [piece(outline, line, part.from, part.from + part.text.length)];
  for (const [path, found] of [
    ["volumeNumber", series.volume],
    ["issueNumber", series.issue],
  ] as const) {
    if (!found) continue;
    const start = line.start + part.from + found.from;
    setField(outline, path, foldDateText(found.text), start, start + found.text.length);
  }
  const { name } = series;
  return name ? [piece(outline, line, part.from + name.from, part.from + name.from + name.text.length)] : [];
}

function piece({ sheet }: Outline, line: Line, from: number, to: number): Line {
  return readLine(sheet.text, line.start + from, line.start + to);
}

/** A part of the line without the separators around it, and without words that only lead to the date. */
function partOf(text: string, from: number, to: number): Part | undefined {
  const slice = text.slice(from, to);
  const until = from === 0 ? endBeforeAnnouncing(slice.replace(/[\s,;:|·•–—(/-]+$/u, "")) : slice.length;
  const bare = slice.slice(0, until);
  const lead = /^[\s,;:|·•–—()/-]*/u.exec(bare)?.[0].length ?? 0;
  const trimmed = bare.replace(separators, "");
  return trimmed === "" ? undefined : { text: trimmed, from: from + lead };
}
