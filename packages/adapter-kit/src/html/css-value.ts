/** A CSS value that can do nothing but set the property it is given to; only {@link cssValue} makes one. */
export type CssValue = string & { readonly [css]: true };
declare const css: unique symbol;

/** Functions that compute a value; those that load something (`url`, `image-set`) or read attributes are not among them. */
const functions: ReadonlySet<string> = new Set(
  "rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp var".split(" "),
);

/**
 * A CSS value, if it is a harmless one: colours, lengths, numbers, keywords, font lists, and the functions that compute
 * them. Nothing that could end the declaration (`;`, `}`), begin a comment, an escape or an at-rule, or load an address.
 *
 * @param text - Value as a theme has it.
 * @returns The value, trimmed; `undefined` when it is refused.
 * @see https://www.w3.org/TR/css-values-4/
 * @example
 * ```ts
 * import { cssValue } from "@digestkit/adapter-kit";
 *
 * console.log(cssValue("#8a1c1c"), cssValue("red; background: url(//x)")); // => #8a1c1c undefined
 * console.log(cssValue('"Source Serif 4", Georgia, serif')); // => "Source Serif 4", Georgia, serif
 * ```
 */
export function cssValue(text: string): CssValue | undefined {
  const value = text.trim();
  const isPlain = value.length > 0 && value.length <= 500 && /^[\p{L}\p{M}\p{N} #%.,()+*/'"_-]+$/u.test(value);
  const isSafe =
    isPlain && !/\/\*|\*\//.test(value) && isBalanced(value) && callsOf(value).every((name) => functions.has(name));
  return isSafe ? (value as CssValue) : undefined;
}

/** Names before an opening parenthesis, lower-case; a bare one belongs to arithmetic. */
function callsOf(value: string): string[] {
  return [...value.matchAll(/([\p{L}\p{N}_-]+)\(/gu)].map((call) => call[1]?.toLowerCase() ?? "");
}

/** Whether quotes and parentheses close what they open: `"a (b"` and `(a)`, not `)(` or `"a`. */
function isBalanced(value: string): boolean {
  let depth = 0;
  let quote = "";
  for (const character of value) {
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === "(") depth++;
    else if (character === ")" && --depth < 0) return false;
  }
  return depth === 0 && quote === "";
}
