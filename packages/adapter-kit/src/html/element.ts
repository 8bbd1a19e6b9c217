import { attributes, attributesMarkup, type AttributeValues } from "./attributes.ts";
import { html } from "./html.ts";
import { htmlOf, markupOf, type Html, type HtmlValue } from "./html-value.ts";

/** Elements that this function does not make: their content is not text, or they have none. */
const refused =
  /^(?:script|style|title|textarea|xmp|iframe|noembed|noframes|noscript|plaintext|template|area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/**
 * An element whose name is a value: a heading of some level. Where the name is known, write it in an `html` template.
 *
 * @param name - Lower-case name of an element with content.
 * @param values - Its attributes.
 * @param content - What stands in it; escaped as the `html` template does.
 * @returns Markup.
 * @throws TypeError when the name is none, or one whose content is not text.
 * @example
 * ```ts
 * import { element, markupOf } from "@digestkit/adapter-kit";
 *
 * console.log(markupOf(element("h2", { id: "news" }, "Facts & figures"))); // => <h2 id="news">Facts &amp; figures</h2>
 * ```
 */
export function element(name: string, values: AttributeValues, content: HtmlValue): Html {
  if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/u.test(name) || refused.test(name)) {
    throw new TypeError(`Unexpected element "${name}", expected the lower-case name of one with content`);
  }
  return htmlOf(`<${name}${attributesMarkup(attributes(values))}>${markupOf(html`${content}`)}</${name}>`);
}
