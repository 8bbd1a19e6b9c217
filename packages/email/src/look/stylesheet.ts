import type { Colours, Palette } from "./theme.ts";

/** What the dark scheme changes: a class of an element, the property, the colour. */
const dark: readonly (readonly [
  name: string,
  property: "color" | "background-color" | "border-color",
  colour: keyof Colours,
])[] = [
  ["ground", "background-color", "background"],
  ["tint", "background-color", "tint"],
  ["ink", "color", "text"],
  ["muted", "color", "muted"],
  ["accent", "color", "accent"],
  ["line", "border-color", "text"],
  ["rule", "border-color", "rule"],
  ["edge", "border-color", "accent"],
];

/**
 * The style sheet of a mail: colours for dark mode, and less space on phones. Mail programs that drop it show the inline styles.
 * Apple Mail and Outlook for Mac read the media query; Outlook on the web and on Android mark what they have recoloured with
 * `data-ogsc` and `data-ogsb`, so that rules for it can have the last word.
 *
 * @param palette - Colours.
 * @returns CSS that loads nothing.
 * @see https://www.w3.org/TR/css-color-adjust-1/#color-scheme-prop
 */
export function stylesheetOf({ dark: colours }: Palette): string {
  const rules = (prefix: (property: string) => string): string =>
    dark
      .map(([name, property, colour]) => `${prefix(property)}.${name}{${property}:${colours[colour]}!important}`)
      .join("\n");
  const outlook = (property: string): string => (property === "background-color" ? "[data-ogsb] " : "[data-ogsc] ");
  return `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:480px){.pad{padding-left:16px!important;padding-right:16px!important}}
@media (prefers-color-scheme:dark){
${rules(() => "")}
}
${rules(outlook)}
`;
}
