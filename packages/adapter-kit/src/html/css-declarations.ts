import { cssValue } from "./css-value.ts";

// A registered symbol: JSON cannot hold one, so that no document can pass for a style, and two copies of this package agree.
const key: unique symbol = Symbol.for("@digestkit/adapter-kit.css") as never;

/** Declarations for a `style` attribute; only {@link cssDeclarations} makes them. */
export interface CssDeclarations {
  /** `margin:0;color:#111`. */
  readonly [key]: string;
}

/**
 * Several CSS declarations for a `style` attribute: for editions whose readers drop style sheets, such as mail programs.
 *
 * @param values - Values by property, each as {@link cssValue} takes it; one it refuses is left out, as is `undefined`.
 * @returns Declarations for the `style` of `attributes` and `element`.
 * @throws TypeError when a property's name is none.
 * @see https://drafts.csswg.org/css-style-attr/
 * @example
 * ```ts
 * import { attributes, cssDeclarations, html, markupOf } from "@digestkit/adapter-kit";
 *
 * const style = cssDeclarations({ margin: "0 0 1em", color: "#111", background: "url(x)" });
 * console.log(markupOf(html`<p${attributes({ style })}>there</p>`)); // => <p style="margin:0 0 1em;color:#111">there</p>
 * ```
 */
export function cssDeclarations(values: Readonly<Record<string, string | undefined>>): CssDeclarations {
  const declarations = Object.entries(values).flatMap(([name, written]) => {
    if (!/^-?[a-z]+(?:-[a-z]+)*$/u.test(name)) {
      throw new TypeError(`Unexpected CSS property "${name}", expected a name in lower-case letters and hyphens`);
    }
    const value = written === undefined ? undefined : cssValue(written);
    return value === undefined ? [] : [`${name}:${value}`];
  });
  return { [key]: declarations.join(";") };
}

/** The text of declarations; `undefined` for any other value. */
export function declarationsText(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && key in value ? (value as CssDeclarations)[key] : undefined;
}
