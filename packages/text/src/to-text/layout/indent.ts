/**
 * Puts something in front of lines; blank lines stay blank.
 *
 * @param lines - Lines; not changed.
 * @param first - Before the first line: a bullet, a number.
 * @param rest - Before the others: as many spaces.
 * @returns New lines.
 */
export function indent(lines: readonly string[], first: string, rest: string = first): string[] {
  return lines.map((line, index) => (line === "" ? "" : (index === 0 ? first : rest) + line));
}
