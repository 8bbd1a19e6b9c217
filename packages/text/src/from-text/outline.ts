import type { Digest, Message, Position, Severity } from "@digestkit/schema";
import type { Block, Paragraph } from "./blocks/block.ts";
import type { DateReading } from "./dates/found-date.ts";
import type { Line } from "./lines/line.ts";
import { placeOn, type Sheet } from "./sheet.ts";

/** What all heuristics share and add to. */
export interface Outline {
  sheet: Sheet;
  /** BCP 47 tag, if the caller said it. */
  language: string | undefined;
  file: string | undefined;
  /** Fields of the digest found so far. */
  fields: Partial<Digest>;
  /** Where they stand. */
  positions: Record<string, Position>;
  /** Languages the date lines can be in, one list for each. */
  languages: (readonly string[])[];
  /** Lines that are part of the file and of no edition, because it says the same without them: kept as comments. */
  aside: Line[];
  /** Paragraphs between the lines of the masthead. */
  lead: Block[];
  /** Lines around the body that no field holds: paragraphs above it. */
  shown: Line[];
  messages: Message[];
  /** Lines of the header of the mail that the text came in. */
  headers: ReadonlySet<Line>;
  /** Lines that credit the headline above them, with its date. */
  credits: ReadonlySet<Line>;
  /** Dates that head the days of a chronicle. */
  days: ReadonlySet<Line>;
  /** Date of a line, read once. */
  dates: ReadonlyMap<Line, { reading: DateReading; role: DateRole | undefined; from: number }>;
}

/**
 * Whether a line is a date that can be the issue's, and not one of an entry or a day of a chronicle.
 *
 * @param outline - Has dates.
 * @param line - A line.
 * @returns Whether it is.
 */
export function isIssueDate({ dates, days, credits }: Outline, line: Line): boolean {
  return dates.has(line) && !days.has(line) && !credits.has(line);
}

/** The dates of an issue. */
export type DateRole = "issueDate" | "datePublished" | "dateModified";

/** A decision below this is reported, with what would make it explicit. */
export const sure = 0.7;

/** Something to report, in offsets of the sheet. */
export interface Remark {
  ruleId: string;
  severity: Severity;
  reason: string;
  start: number;
  end: number;
  actual?: string;
  expected?: string[];
}

/**
 * Adds a message.
 *
 * @param outline - Gets it.
 * @param remark - What to say.
 */
export function remark(outline: Outline, { start, end, ...message }: Remark): void {
  const { sheet, file } = outline;
  outline.messages.push({
    ...message,
    place: placeOn(sheet, start, end),
    ...(file === undefined ? {} : { file }),
  });
}

/**
 * Reports a decision that is not sure.
 *
 * @param outline - Gets the message.
 * @param confidence - From 0 to 1.
 * @param line - What was decided about.
 * @param reason - "Unexpected …, expected …: do …".
 */
export function reportGuess(outline: Outline, confidence: number, line: Line, reason: string): void {
  if (confidence >= sure) return;
  remark(outline, { ruleId: "guessed-structure", severity: "info", reason, start: line.start, end: line.end });
}

/**
 * Sets a field with its place. The first one found stays.
 *
 * @param outline - Gets the field.
 * @param path - `publication.publisher`, `issueNumber` …
 * @param value - Its value.
 * @param start - Where it stands in the sheet.
 * @param end - Where it ends there.
 */
export function setField(outline: Outline, path: FieldPath, value: string, start: number, end: number): void {
  if (outline.positions[path]) return;
  const { fields, positions, sheet } = outline;
  if (path === "publication.name") fields.publication = { ...fields.publication, name: value };
  else if (path === "publication.publisher") fields.publication = { ...fields.publication, publisher: value };
  else fields[path] = value;
  positions[path] = placeOn(sheet, start, end);
}

/**
 * A field of the masthead.
 *
 * @param outline - Has fields.
 * @param path - Which one.
 * @returns Its value, if it has one.
 */
export function fieldOf({ fields }: Outline, path: FieldPath): string | undefined {
  if (path === "publication.name") return fields.publication?.name;
  return path === "publication.publisher" ? fields.publication?.publisher : fields[path];
}

/** Fields a masthead line can set. */
export type FieldPath =
  "publication.name" | "publication.publisher" | "title" | "volumeNumber" | "issueNumber" | DateRole;

/** A paragraph whose first line is known. */
export function firstLine(block: Paragraph): Line {
  return block.lines[0] as Line;
}

/**
 * Whether a block is prose or leads to it: anything but a name, a heading or a separator.
 *
 * @param block - Block, if there is one.
 * @param isShort - Whether a line is like a title.
 * @returns Whether it is.
 */
export function isProse(block: Block | undefined, isShort: (line: Line) => boolean): boolean {
  if (!block || block.kind === "separator") return false;
  if (block.kind === "quote" || block.marker || block.lines.length > 1) return true;
  return !isShort(firstLine(block));
}
