import { endless } from "../characters/character-class.ts";

/** The source and where its lines begin. The line asked for last is kept, because questions come in source order. */
export interface SourceLines {
  source: string;
  /** Offset of the first character of each line. */
  starts: number[];
  /** Number, from 1, of that line. */
  line: number;
  /** Where it begins, and where the next one does. */
  from: number;
  to: number;
}

/** Lines before the first one is known, or from where so many of them begin. */
export function newSourceLines(source: string, starts: number[] = []): SourceLines {
  return { source, starts, line: starts.length, from: 0, to: 0 };
}

/** Begins a line, which is likely to be asked for next. */
export function beginLine(lines: SourceLines, start: number): void {
  lines.line = lines.starts.push(start);
  lines.from = start;
  lines.to = endless;
}

/** Number, from 1, of the line of an offset. */
export function lineAt(lines: SourceLines, offset: number): number {
  if (offset < lines.from || offset >= lines.to) seekLine(lines, offset);
  return lines.line;
}

function seekLine(lines: SourceLines, offset: number): void {
  const { starts } = lines;
  let line = Math.min(lines.line, starts.length);
  while (line > 1 && (starts[line - 1] as number) > offset) line--;
  while (line < starts.length && (starts[line] as number) <= offset) line++;
  lines.line = line;
  lines.from = starts[line - 1] ?? 0;
  lines.to = starts[line] ?? endless;
}
