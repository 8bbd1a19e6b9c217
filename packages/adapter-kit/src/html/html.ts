import { fillersOf } from "./fillers-of.ts";
import { htmlOf, type Html, type HtmlValue } from "./html-value.ts";

/**
 * Markup, written as markup; what is put into it is escaped for the place it is put.
 *
 * Values can stand in text, in the quoted value of an attribute, and, made by `attributes`, inside a tag. Text, numbers and
 * arrays are escaped, markup made by this template is kept, `undefined`, `null` and `false` are nothing. Anywhere else a
 * value could change what the markup is; a template that has one there throws when it is first used, whatever the value.
 *
 * @param strings - Markup around the values: whole elements, attributes in quotes.
 * @param values - What to put into it.
 * @returns Markup; {@link markupOf} turns it into a string.
 * @throws TypeError when a value stands where none may, or is of a type that cannot stand there.
 * @example
 * ```ts
 * import { html, markupOf } from "@digestkit/adapter-kit";
 *
 * const items = ["<b>", "&"].map((text) => html`<li title="${text}">${text}</li>`);
 * console.log(markupOf(html`<ul>${items}</ul>`)); // => <ul><li title="&lt;b&gt;">&lt;b&gt;</li><li title="&amp;">&amp;</li></ul>
 * ```
 */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  const fillers = fillersOf(strings);
  let markup = strings[0] ?? "";
  for (let index = 0; index < fillers.length; index++) {
    markup += (fillers[index]?.(values[index]) ?? "") + (strings[index + 1] ?? "");
  }
  return htmlOf(markup);
}
