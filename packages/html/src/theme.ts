import { cssValue } from "@digestkit/adapter-kit";
import type { Message } from "@digestkit/schema";

/** A CSS value: one for both colour schemes, or one for each. */
export type ThemeValue = string | { light: string; dark: string };

/** The look of a page: each value sets the custom property `--digest-` and its name. */
export interface Theme {
  /** Colour of links and small headings; at least 4.5 : 1 on the background (WCAG 2.2, 1.4.3). */
  accent?: ThemeValue;
  /** Colour of the page. */
  background?: ThemeValue;
  /** Colour of text. */
  text?: ThemeValue;
  /** Colour of what is said about the text: dates, sources; at least 4.5 : 1 on the background. */
  muted?: ThemeValue;
  /** Colour of lines. */
  rule?: ThemeValue;
  /** Fonts of text. */
  font?: ThemeValue;
  /** Fonts of small headings, dates and sources. */
  uiFont?: ThemeValue;
  /** Width of the text: `34em`. */
  measure?: ThemeValue;
}

const names: readonly (keyof Theme)[] = ["accent", "background", "text", "muted", "rule", "font", "uiFont", "measure"];

/**
 * The style sheet of a theme: custom properties for both colour schemes. `toHtml` puts it after its own; a content security
 * policy needs its hash beside `stylesheetHash`.
 *
 * @param theme - Values; not changed.
 * @param onMessage - Takes a message for each value that is no plain CSS value, or has no place; it is left out.
 * @returns CSS; empty for an empty theme.
 * @example
 * ```ts
 * import { themeStylesheet } from "@digestkit/html";
 *
 * console.log(themeStylesheet({ accent: { light: "#00558c", dark: "#8ecbff" } }).split("@media")[0]); // => .digest-page,.digest{--digest-accent:#00558c}
 * ```
 */
export function themeStylesheet(theme: Theme, onMessage: (message: Message) => void = () => undefined): string {
  const light: string[] = [];
  const dark: string[] = [];
  for (const [name, value] of Object.entries(theme) as [string, ThemeValue | undefined][]) {
    if (value === undefined) continue;
    const pair = typeof value === "string" ? { light: value, dark: value } : value;
    const inLight = cssValue(pair.light);
    const inDark = cssValue(pair.dark);
    if ((names as string[]).includes(name) && inLight !== undefined && inDark !== undefined) {
      // uiFont: --digest-ui-font
      const property = `--digest-${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
      light.push(`${property}:${inLight}`);
      dark.push(`${property}:${inDark}`);
    } else {
      const reason = `Unexpected ${name} in the theme, expected a plain CSS value for one of ${names.join(", ")}: correct it`;
      onMessage({
        ruleId: "theme-value",
        severity: "warning",
        reason,
        actual: inLight === undefined ? pair.light : pair.dark,
      });
    }
  }
  if (light.length === 0) return "";
  const rule = (declarations: readonly string[]): string => `.digest-page,.digest{${declarations.join(";")}}`;
  return `${rule(light)}@media (prefers-color-scheme:dark){${rule(dark)}}`;
}
