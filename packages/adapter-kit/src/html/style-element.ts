import { attributes, attributesMarkup, type AttributeValues } from "./attributes.ts";
import { htmlOf, type Html } from "./html-value.ts";

/**
 * A style sheet inside a page. A policy can allow it by the hash of `css`.
 *
 * @param css - Style sheet, from the program and not from a document.
 * @param values - Attributes: `nonce`, `media`.
 * @returns Markup; `</` and `<!` inside are written as CSS escapes, so that the element ends where it should.
 * @throws TypeError when an attribute's name is none.
 * @see https://www.w3.org/TR/CSP3/#framework-directive-source-list
 * @example
 * ```ts
 * import { markupOf, styleElement } from "@digestkit/adapter-kit";
 *
 * console.log(markupOf(styleElement("p { color: green }"))); // => <style>p { color: green }</style>
 * ```
 */
export function styleElement(css: string, values: AttributeValues = {}): Html {
  return htmlOf(`<style${attributesMarkup(attributes(values))}>${css.replace(/<(?=[/!])/g, "\\3C ")}</style>`);
}
