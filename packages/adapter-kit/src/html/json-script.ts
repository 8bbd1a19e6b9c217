import { escapeJson } from "../escape/escape-json.ts";
import { attributes, attributesMarkup, type AttributeValues } from "./attributes.ts";
import { htmlOf, type Html } from "./html-value.ts";

/**
 * Data inside a page: a script element that is not run.
 *
 * @param type - Media type of the data, a JSON type: `application/ld+json`.
 * @param data - Plain JSON, of any origin.
 * @param values - More attributes: `id`.
 * @returns Markup that no value can break out of.
 * @throws TypeError when the type is not a JSON type: a browser would run it.
 * @example
 * ```ts
 * import { jsonScript, markupOf } from "@digestkit/adapter-kit";
 *
 * console.log(markupOf(jsonScript("application/ld+json", { name: "A & B" }))); // => <script type="application/ld+json">{"name":"A \u0026 B"}</script>
 * ```
 */
export function jsonScript(type: string, data: unknown, values: AttributeValues = {}): Html {
  if (!/^[a-z]+\/(?:[a-z\d.-]+\+)?json$/u.test(type)) {
    throw new TypeError(`Unexpected type "${type}" of a script, expected a JSON type`);
  }
  const { type: _type, src: _src, ...rest } = values;
  return htmlOf(`<script${attributesMarkup(attributes({ type, ...rest }))}>${escapeJson(data)}</script>`);
}
