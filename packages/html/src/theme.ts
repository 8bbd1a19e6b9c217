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

/** The custom property of each value. */
const properties: Readonly<Record<keyof Theme, string>> = {
  accent: "--digest-accent",
  background: "--digest-background",
  text: "--digest-text",
  muted: "--digest-muted",
  rule: "--digest-rule",
  font: "--digest-font",
  uiFont: "--digest-ui-font",
  measure: "--digest-measure",
};

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
    const property = Object.hasOwn(properties, name) ? properties[name as keyof Theme] : undefined;
    const inLight = cssValue(pair.light);
    const inDark = cssValue(pair.dark);
    if (property === undefined || inLight === undefined || inDark === undefined) {
      onMessage(refusal(name, property, inLight === undefined ? pair.light : pair.dark));
      continue;
    }
    light.push(`${property}:${inLight}`);
    dark.push(`${property}:${inDark}`);
  }
  if (light.length === 0) return "";
  const rule = (declarations: readonly string[]): string => `.digest-page,.digest{${declarations.join(";")}}`;
  return `${rule(light)}@media (prefers-color-scheme:dark){${rule(dark)}}`;
}

function refusal(name: string, property: string | undefined, value: string): Message {
  const expected = property === undefined ? `one of ${Object.keys(properties).join(", ")}` : "a plain CSS value";
  const reason = `Unexpected value for ${name} in the theme, expected ${expected}: correct it`;
  return { ruleId: "theme-value", severity: "warning", reason, actual: value };
}
