/** The source and where its lines begin; `cursor` is the line asked for last, because questions come in source order. */
export interface SourceLines {
  source: string;
  /** Offset of the first character of each line. */
  starts: number[];
  cursor: number;
}

/** Moves the cursor to the line of an offset and returns its index. */
export function lineAt(lines: SourceLines, offset: number): number {
  const { starts } = lines;
  let line = lines.cursor;
  if (line >= starts.length) line = starts.length - 1;
  while (line > 0 && (starts[line] as number) > offset) line--;
  const last = starts.length - 1;
  while (line < last && (starts[line + 1] as number) <= offset) line++;
  lines.cursor = line;
  return line;
}
