import { cssValue, type CssValue } from "@digestkit/adapter-kit";
import type { Theme, ThemeValue } from "@digestkit/html";
import type { Message } from "@digestkit/schema";

/** The look of a mail: the values of a page's theme that a mail has, and two of its own. */
export interface EmailTheme extends Omit<Theme, "measure"> {
  /** Colour behind what stands apart: contents, corrections. */
  tint?: ThemeValue;
  /** Width of the mail on a desk, in CSS pixels; 600 unless said otherwise. */
  width?: number;
}

/** Colours of one colour scheme. */
export type Colours = Readonly<Record<"accent" | "background" | "text" | "muted" | "rule" | "tint", CssValue>>;

/** A theme with every value filled in. */
export interface Palette {
  /** Colours on elements themselves: those of mail programs without a dark mode. */
  light: Colours;
  /** Colours of the style sheet for dark mode. */
  dark: Colours;
  /** Fonts of text. */
  font: CssValue;
  /** Fonts of what is said about the text. */
  uiFont: CssValue;
  /** Width in CSS pixels. */
  width: number;
}

/** Contrast of text, muted text and links is at least 4.5 : 1 on background and tint, in both schemes. */
const defaults: Required<Omit<EmailTheme, "width">> = {
  accent: { light: "#8f1d14", dark: "#f3a893" },
  background: { light: "#fdfcf8", dark: "#151410" },
  text: { light: "#1e1b16", dark: "#e8e3d8" },
  muted: { light: "#5f584c", dark: "#aba394" },
  rule: { light: "#d8d1c2", dark: "#3d3930" },
  tint: { light: "#f4f0e6", dark: "#211f19" },
  // Fonts that mail programs have; Outlook for Windows falls back to Times for a list that begins with one it lacks.
  // Names without quotes, which an attribute would have to write as references.
  font: "Georgia,Times New Roman,serif",
  uiFont: "Helvetica,Arial,sans-serif",
};

type Name = keyof typeof defaults;

/**
 * Fills a theme in.
 *
 * @param theme - Values; not changed.
 * @param report - Takes a message for each value that is no plain CSS value, or has no place; the default stands for it.
 * @returns A palette.
 * @throws TypeError when the width is no whole number of pixels from 320 to 1000.
 */
export function paletteOf(theme: EmailTheme, report: (message: Message) => void): Palette {
  const { width = 600, ...values } = theme;
  if (!Number.isInteger(width) || width < 320 || width > 1000) {
    throw new TypeError(`Unexpected width ${String(width)} of the mail, expected a whole number from 320 to 1000`);
  }
  for (const name of Object.keys(values)) if (!Object.hasOwn(defaults, name)) reportValue(name, name, report);
  const value = (name: Name, scheme: "light" | "dark"): CssValue => {
    const written = inScheme(values[name] ?? defaults[name], scheme);
    const found = cssValue(written);
    if (found === undefined) reportValue(name, written, report);
    return found ?? (cssValue(inScheme(defaults[name], scheme)) as CssValue);
  };
  const colours = (scheme: "light" | "dark"): Colours => ({
    accent: value("accent", scheme),
    background: value("background", scheme),
    text: value("text", scheme),
    muted: value("muted", scheme),
    rule: value("rule", scheme),
    tint: value("tint", scheme),
  });
  return {
    light: colours("light"),
    dark: colours("dark"),
    font: value("font", "light"),
    uiFont: value("uiFont", "light"),
    width,
  };
}

function inScheme(value: ThemeValue, scheme: "light" | "dark"): string {
  return typeof value === "string" ? value : value[scheme];
}

function reportValue(name: string, actual: string, report: (message: Message) => void): void {
  const reason = `Unexpected ${name} in the theme, expected a plain CSS value for one of ${Object.keys(defaults).join(", ")}: correct it`;
  report({ ruleId: "theme-value", severity: "warning", reason, actual });
}
