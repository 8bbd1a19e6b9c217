import type { Cause, Message, Position } from "@digestkit/schema";
import { excerpt } from "./excerpt.ts";
import type { LintResult } from "./lint-result.ts";
import { styles, type Style, type StyleName } from "./styles.ts";
import { summarise, type LintSummary } from "./summarise.ts";
import { visible } from "./visible.ts";
import { wrap } from "./wrap.ts";

/** How to print findings. */
export interface PrettyOptions {
  /** Colour with ANSI escape sequences; off unless set. */
  color?: boolean;
  /** Columns of the terminal; 80 unless set. */
  width?: number;
}

/** What the parts of a report need to know. */
interface Page {
  paint: Record<StyleName, Style>;
  width: number;
  source: string | undefined;
  file: string;
}

const indent = "  ";
/** ` 1234 │ ` */
const gutterWidth = 8;

/**
 * Findings for people: each with its file and place, what is wrong, an excerpt with the place underlined, and what explains it.
 * Nothing of the input reaches the terminal raw: control characters and bidi controls are shown, not sent.
 *
 * @param results - Results by file; not changed.
 * @param options - Colour and width.
 * @returns Text with a final newline.
 * @example
 * ```ts
 * import { toPretty } from "@digestkit/validate";
 *
 * console.log(toPretty([{ file: "varenia-12.md", messages: [] }]).trim()); // => No problems in 1 file.
 * ```
 */
export function toPretty(results: readonly LintResult[], options: PrettyOptions = {}): string {
  const paint = styles({ color: options.color ?? false });
  const width = Math.max(40, options.width ?? 80);
  const parts = results.flatMap(({ file, source, messages }) => {
    const page = { paint, width, source, file };
    return messages.map((message) => messageLines(page, message).join("\n"));
  });
  const summary = [...fixedLines(results), summaryLine(summarise(results))].join("\n");
  return [...parts, summary].join("\n\n") + "\n";
}

function messageLines(page: Page, message: Message): string[] {
  const { paint, width } = page;
  // `a.md:4:1`: terminals make a link of it.
  const at = `${visible(page.file)}${message.place ? `:${pointOf(message.place)}` : ""}`;
  const lines = [
    `${paint.file(at)}  ${paint[message.severity](message.severity)}  ${paint.rule(visible(message.ruleId))}`,
  ];
  lines.push(...wrap(visible(message.reason), width - indent.length).map((line) => indent + line));
  lines.push(...excerptLines(page, message.place));
  lines.push(...(message.cause ?? []).flatMap((cause) => causeLines(page, cause)));
  lines.push(...labelled(page, "note", message.note));
  for (const { reason } of message.suggestions ?? []) lines.push(...labelled(page, "suggestion", reason));
  return lines;
}

function pointOf({ start }: Position): string {
  return `${start.line}:${start.column}`;
}

function causeLines(page: Page, { reason, place, file }: Cause): string[] {
  const at = place ? ` (${file === undefined ? "" : `${visible(file)}:`}${pointOf(place)})` : "";
  const isHere = file === undefined || file === page.file;
  return [...labelled(page, "see", reason + at), ...excerptLines(page, isHere ? place : undefined)];
}

/** A label before the first line, the lines of a longer text below one another. */
function labelled({ paint, width }: Page, label: string, text: string | undefined): string[] {
  if (text === undefined) return [];
  const hang = indent.length + label.length + 2;
  const lines = text.split("\n").flatMap((paragraph) => wrap(visible(paragraph), width - hang));
  return lines.map((line, index) =>
    index === 0 ? `${indent}${paint.label(`${label}:`)} ${line}` : " ".repeat(hang) + line,
  );
}

/**
 * ```text
 *    24 │ …ethnic hatred and war.”
 *       │                        ~
 * ```
 */
function excerptLines({ paint, width, source }: Page, place: Position | undefined): string[] {
  if (source === undefined || !place || place.start.offset > source.length) return [];
  const { text, column, columns } = excerpt(source, place, width - gutterWidth);
  const gutter = (label: string): string => paint.gutter(`${label.padStart(gutterWidth - 3)} │`);
  const mark = paint.mark("~".repeat(Math.min(columns, Math.max(1, width - gutterWidth - column))));
  return [`${gutter(String(place.start.line))} ${text}`, `${gutter("")} ${" ".repeat(column)}${mark}`];
}

/** `7 fixed in 1 file (4 no-double-space, 3 apostrophe).` */
function fixedLines(results: readonly LintResult[]): string[] {
  const mended = results.filter(({ fixed = [] }) => fixed.length > 0);
  const counts = new Map<string, number>();
  const fixed = mended.flatMap((result) => result.fixed ?? []);
  for (const { ruleId } of fixed) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  const listed = [...counts].map(([ruleId, count]) => `${count} ${visible(ruleId)}`).join(", ");
  return fixed.length === 0 ? [] : [`${fixed.length} fixed in ${counted(mended.length, "file")} (${listed}).`];
}

function summaryLine({ files, errors, warnings, infos, fixable }: LintSummary): string {
  const total = errors + warnings + infos;
  if (total === 0) return `No problems in ${counted(files, "file")}.`;
  const kinds = [
    [errors, "error"],
    [warnings, "warning"],
    [infos, "info"],
  ] as const;
  const listed = kinds.filter(([count]) => count > 0).map(([count, kind]) => counted(count, kind));
  const remedy = fixable > 0 ? `; ${fixable} can be fixed automatically` : "";
  return `${counted(total, "problem")} in ${counted(files, "file")} (${listed.join(", ")})${remedy}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
