/** Characters that end a script, open a comment in it, or end a line in old JavaScript engines. */
const special = /[<>&\u2028\u2029]/g;

/**
 * JSON that can stand in a script element, in an attribute and in JavaScript: no value can end the script.
 *
 * @param value - Plain JSON; `undefined` is written as `null`.
 * @returns JSON that parses to the same value, with `<`, `>`, `&` and line separators as `\u003c` ….
 * @throws TypeError when the value is circular or has a BigInt, as `JSON.stringify` does.
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 * @example
 * ```ts
 * import { escapeJson } from "@digestkit/adapter-kit";
 *
 * console.log(escapeJson({ name: "</script>" })); // => {"name":"\u003c/script\u003e"}
 * ```
 */
export function escapeJson(value: unknown): string {
  const json = JSON.stringify(value) ?? "null";
  return json.replace(special, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
