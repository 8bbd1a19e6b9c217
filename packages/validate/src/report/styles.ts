import type { Severity } from "@digestkit/schema";

/** Paints a text for a terminal. */
export type Style = (text: string) => string;

/** What a report paints. */
export type StyleName = Severity | "file" | "rule" | "gutter" | "mark" | "label";

/** SGR parameters: bold 1, dim 2, underline 4, red 31, yellow 33, blue 34, cyan 36 (ECMA-48, section 8.3.117). */
const parameters: Record<StyleName, string> = {
  error: "31",
  warning: "33",
  info: "34",
  file: "4",
  rule: "2",
  gutter: "2",
  mark: "1;31",
  label: "36",
};

/**
 * The styles of a report.
 *
 * @param color - `false` for plain text.
 * @returns One function for each style.
 */
export function styles({ color }: { color: boolean }): Record<StyleName, Style> {
  const paint = (name: StyleName): Style =>
    color ? (text) => `\u001B[${parameters[name]}m${text}\u001B[0m` : (text) => text;
  return {
    error: paint("error"),
    warning: paint("warning"),
    info: paint("info"),
    file: paint("file"),
    rule: paint("rule"),
    gutter: paint("gutter"),
    mark: paint("mark"),
    label: paint("label"),
  };
}
