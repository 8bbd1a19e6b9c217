import { escapeAttribute } from "../escape/escape-attribute.ts";
import { escapeText } from "../escape/escape-text.ts";
import { attributesMarkup } from "./attributes.ts";
import { cssValue } from "./css-value.ts";
import { isHtml, markupOf, type HtmlValue } from "./html-value.ts";
import { scanHoles, type Hole } from "./scan-holes.ts";

/** Turns a value into markup for one place of a template. */
type Filler = (value: HtmlValue) => string;

/** Templates are scanned once; the engine hands out the same array for the same place in the program. */
const known = new WeakMap<TemplateStringsArray, readonly Filler[]>();

/**
 * The function for each place of a template that takes a value.
 *
 * @param strings - Markup around the values.
 * @returns One function for each value.
 * @throws TypeError when a value stands where none may.
 */
export function fillersOf(strings: TemplateStringsArray): readonly Filler[] {
  const found = known.get(strings);
  if (found) return found;
  const fillers = scanHoles(strings).map((hole) => fillerFor[hole]);
  known.set(strings, fillers);
  return fillers;
}

const fillerFor: Readonly<Record<Hole, Filler>> = {
  text: (value) => {
    if (typeof value === "string") return escapeText(value);
    if (isHtml(value)) return markupOf(value);
    return plain(value, fillerFor.text, escapeText, "text");
  },
  title: (value) => plain(value, fillerFor.title, escapeText, "a text-only element"),
  value: (value) => plain(value, fillerFor.value, escapeAttribute, "an attribute's value"),
  style: (value) => plain(value, fillerFor.style, (text) => escapeAttribute(cssValue(text) ?? ""), "a style"),
  tag: (value) => {
    if (value === undefined || value === null || value === false) return "";
    const markup = attributesMarkup(value);
    if (markup !== undefined) return markup;
    throw new TypeError(`Unexpected ${typeOf(value)} inside a tag, expected what attributes() makes`);
  },
};

/** What is the same for text everywhere: nothing for `undefined`, each item of an array, digits for a number. */
function plain(value: HtmlValue, fill: Filler, escape: (text: string) => string, place: string): string {
  if (typeof value === "string") return escape(value);
  if (value === undefined || value === null || value === false) return "";
  if (typeof value === "number") return escape(String(value));
  if (Array.isArray(value)) {
    let markup = "";
    for (const item of value as readonly HtmlValue[]) markup += fill(item);
    return markup;
  }
  throw new TypeError(`Unexpected ${typeOf(value)} in ${place}, expected text, a number, an array or nothing`);
}

function typeOf(value: unknown): string {
  return isHtml(value) ? "markup" : typeof value;
}
