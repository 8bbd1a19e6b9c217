import stringWidth from "string-width";

/**
 * Break a text into lines at spaces.
 *
 * @param text - One paragraph.
 * @param width - Columns of a line; a longer word stands alone.
 * @returns Lines without trailing spaces; at least one.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(/ +/u)) {
    const columns = stringWidth(word);
    if (line !== "" && used + 1 + columns > width) {
      lines.push(line);
      line = "";
      used = 0;
    }
    used += line === "" ? columns : columns + 1;
    line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line];
}
