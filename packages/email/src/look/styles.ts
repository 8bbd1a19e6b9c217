import { cssDeclarations, type CssDeclarations, type Direction } from "@digestkit/adapter-kit";
import type { Palette } from "./theme.ts";

/** Attributes that style an element: declarations for every mail program, a class for the dark ones. */
export interface Style {
  /** Names a rule of the style sheet. */
  class?: string;
  /** What the element looks like. */
  style: CssDeclarations;
}

/** The elements of a mail that have a style. */
export type StyleName =
  | "ground"
  | "preheader"
  | "frame"
  | "head"
  | "first"
  | "row"
  | "foot"
  | "h1"
  | "h2"
  | "h3"
  | "h4"
  | "h5"
  | "h6"
  | "paragraph"
  | "turned"
  | "series"
  | "kicker"
  | "meta"
  | "link"
  | "quietLink"
  | "entry"
  | "list"
  | "plainList"
  | "item"
  | "task"
  | "blockquote"
  | "box"
  | "pull"
  | "pullText"
  | "tint"
  | "code"
  | "inlineCode"
  | "kbd"
  | "mark"
  | "script"
  | "figure"
  | "image"
  | "caption"
  | "rule"
  | "table"
  | "headCell"
  | "cell";

/** The style of each element, in text of one direction. */
export type Styles = Readonly<Record<StyleName, Style>>;

/** The look of a mail: {@link Styles} for both directions. */
export type Look = Readonly<Record<Direction, Styles>>;

/**
 * Every inline style of a mail, in one table.
 *
 * Only what mail programs understand: no logical properties (Outlook), no `max-width` without a width for those that ignore it,
 * and colours twice, here and as the classes of the style sheet for dark mode.
 *
 * @param palette - Colours and fonts.
 * @returns A look.
 * @see https://www.caniemail.com/
 */
export function lookOf(palette: Palette): Look {
  return { ltr: stylesOf(palette, "left", "right"), rtl: stylesOf(palette, "right", "left") };
}

type Side = "left" | "right";

function stylesOf({ light, font, uiFont, width }: Palette, start: Side, end: Side): Styles {
  const text = { "font-family": font, "font-size": "17px", "line-height": "1.6", color: light.text };
  const ui = { "font-family": uiFont, "font-size": "13px", "line-height": "1.5", color: light.muted };
  const heading = (size: number, margin: string): Style =>
    style("ink", {
      margin,
      "font-family": font,
      "font-size": `${size}px`,
      "line-height": "1.25",
      "font-weight": "700",
      color: light.text,
    });
  const block = { ...text, "text-align": start, "word-break": "break-word" };
  // The `align` of each cell is an attribute.
  const tableCell = {
    ...text,
    padding: "6px 8px",
    "border-bottom": `1px solid ${light.rule}`,
    "font-size": "15px",
    "vertical-align": "top",
    "word-break": "break-word",
  };
  return {
    ground: style("ground", { margin: "0", padding: "0", "background-color": light.background }),
    // `display` hides it from all but Outlook for Windows, which has a property of its own.
    preheader: style(undefined, {
      display: "none",
      "max-height": "0",
      "font-size": "1px",
      "line-height": "1px",
      color: light.background,
      "mso-hide": "all",
    }),
    frame: style(undefined, { "max-width": "100%" }),
    head: style("ink pad line", { ...block, padding: "32px 24px 12px", "border-bottom": `3px double ${light.text}` }),
    first: style("ink pad", { ...block, padding: "24px 24px 8px" }),
    row: style("ink pad rule", { ...block, padding: "24px 24px 8px", "border-top": `1px solid ${light.rule}` }),
    foot: style("muted pad rule", {
      ...block,
      ...ui,
      padding: "16px 24px 32px",
      "border-top": `1px solid ${light.rule}`,
    }),
    h1: heading(30, "2px 0 8px"),
    h2: heading(22, "0 0 16px"),
    h3: heading(19, "0 0 6px"),
    h4: heading(17, "0 0 6px"),
    h5: heading(16, "0 0 6px"),
    h6: heading(15, "0 0 6px"),
    paragraph: style(undefined, { margin: "0 0 16px" }),
    turned: style(undefined, { margin: "0 0 16px", "text-align": end }),
    series: style("accent", { ...ui, margin: "0", "font-weight": "700", color: light.accent }),
    kicker: style("muted", { ...ui, margin: "0 0 8px", "font-weight": "700" }),
    meta: style("muted", { ...ui, margin: "0 0 4px" }),
    link: style("accent", { color: light.accent, "text-decoration": "underline" }),
    quietLink: style("muted", { color: light.muted, "text-decoration": "underline" }),
    entry: style(undefined, { margin: "0 0 24px" }),
    list: style(undefined, { margin: "0 0 16px", padding: start === "left" ? "0 0 0 24px" : "0 24px 0 0" }),
    plainList: style(undefined, { margin: "0", padding: "0", "list-style-type": "none" }),
    item: style(undefined, { margin: "0 0 6px" }),
    // Its sign is its bullet.
    task: style(undefined, { margin: "0 0 6px", "list-style-type": "none" }),
    blockquote: style(undefined, { margin: "0 0 16px", padding: "0 24px" }),
    box: style(undefined, { margin: "0 0 20px" }),
    pull: style("ink edge", { ...block, padding: "4px 16px", [`border-${start}`]: `3px solid ${light.accent}` }),
    pullText: style(undefined, { margin: "0 0 8px", padding: "0", "font-size": "21px", "line-height": "1.4" }),
    tint: style("ink tint", {
      ...block,
      padding: "14px 16px 6px",
      "font-size": "16px",
      "background-color": light.tint,
    }),
    code: style("ink tint", {
      margin: "0 0 16px",
      padding: "10px 12px",
      "background-color": light.tint,
      "font-family": "Consolas,Menlo,monospace",
      "font-size": "14px",
      "text-align": "left",
    }),
    inlineCode: style(undefined, { "font-family": "Consolas,Menlo,monospace", "font-size": "15px" }),
    kbd: style("rule", {
      padding: "0 4px",
      border: `1px solid ${light.rule}`,
      "font-family": "Consolas,Menlo,monospace",
      "font-size": "14px",
    }),
    mark: style(undefined, { "background-color": "#ffef9e", color: "#1e1b16" }),
    script: style(undefined, { "font-size": "12px", "line-height": "0" }),
    figure: style(undefined, { margin: "0 0 6px" }),
    // Outlook for Windows takes the width from the attribute, all others from here.
    image: style("muted", {
      width: "auto",
      "max-width": "100%",
      height: "auto",
      border: "0",
      ...ui,
      "font-style": "italic",
    }),
    caption: style("muted", { ...ui, margin: "0 0 16px" }),
    rule: style("rule", {
      width: `${Math.round(width / 8)}px`,
      margin: "24px auto",
      border: "0",
      "border-top": `1px solid ${light.rule}`,
    }),
    table: style(undefined, { width: "100%", margin: "0 0 16px", "border-collapse": "collapse" }),
    headCell: style("ink rule", {
      ...tableCell,
      "font-weight": "700",
      "border-bottom": `2px solid ${light.rule}`,
    }),
    cell: style("ink rule", tableCell),
  };
}

function style(name: string | undefined, declarations: Readonly<Record<string, string>>): Style {
  const made = { style: cssDeclarations(declarations) };
  return name === undefined ? made : { class: name, ...made };
}
