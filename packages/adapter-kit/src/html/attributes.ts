import { safeUrl, type SafeUrl } from "@digestkit/schema";
import { escapeAttribute } from "../escape/escape-attribute.ts";
import { declarationsText, type CssDeclarations } from "./css-declarations.ts";
import { cssValue, type CssValue } from "./css-value.ts";

const key: unique symbol = Symbol.for("@digestkit/adapter-kit.attributes") as never;

/** Attributes of one tag, ready to stand in an `html` template. */
export interface Attributes {
  /** The markup, each attribute with a space before it. */
  readonly [key]: string;
}

/** Attributes by name. `true` writes the name alone; `undefined` and `false` leave the attribute out. */
export interface AttributeValues {
  /** Address of a link. */
  href?: SafeUrl | undefined;
  /** Address of an image. */
  src?: SafeUrl | undefined;
  /** Address a quotation was taken from. */
  cite?: SafeUrl | undefined;
  /** Declarations, made by `cssDeclarations`. */
  style?: CssDeclarations | CssValue | undefined;
  /** Any other attribute. */
  [name: string]: string | number | boolean | CssDeclarations | undefined;
}

type Write = (value: string) => string | undefined;

const address: Write = (value) => safeUrl(value, { schemes: ["http", "https", "mailto", "tel"] });

/** Attributes that are not plain text; what their function refuses is left out. */
const special: ReadonlyMap<string, Write> = new Map([
  ["href", address],
  ["src", address],
  ["cite", address],
  ["style", cssValue],
]);

/** Attributes that need no look at their name: those nearly every tag has. */
const plain: ReadonlySet<string> = new Set("id class lang dir title alt role href src datetime start scope".split(" "));

/** Attributes that run code, hold a document, or hold addresses in another form. */
const refused =
  /^(?:on.*|srcdoc|srcset|ping|formaction|action|data|xlink:href|poster|background|manifest|archive|codebase)$/;

/**
 * Attributes for a tag of an `html` template. Addresses have to be `SafeUrl`s; they are checked once more here, because types
 * do not hold in documents that come as JSON.
 *
 * @param values - Attributes by name; not changed.
 * @returns Attributes to stand after a tag's name.
 * @throws TypeError when a name is none, or is one that runs code.
 * @example
 * ```ts
 * import { attributes, html, markupOf } from "@digestkit/adapter-kit";
 * import { safeUrl } from "@digestkit/schema";
 *
 * const link = attributes({ href: safeUrl("https://example.org/?a&b"), title: "A & B", hidden: false });
 * console.log(markupOf(html`<a${link}>there</a>`)); // => <a href="https://example.org/?a&amp;b" title="A &amp; B">there</a>
 * ```
 */
export function attributes(values: AttributeValues): Attributes {
  let markup = "";
  for (const name in values) {
    const value = values[name];
    if (value === undefined || value === false) continue;
    if (!plain.has(name) && (!/^[a-z][a-z\d:-]*$/u.test(name) || refused.test(name))) {
      throw new TypeError(`Unexpected attribute "${name}", expected a lower-case name that holds no code`);
    }
    if (value === true) {
      markup += ` ${name}`;
      continue;
    }
    const written =
      typeof value === "object" ? declarationsText(value) || undefined : (special.get(name) ?? String)(String(value));
    if (written !== undefined) markup += ` ${name}="${escapeAttribute(written)}"`;
  }
  return { [key]: markup };
}

/** The markup of attributes; `undefined` for any other value. */
export function attributesMarkup(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && key in value ? (value as Attributes)[key] : undefined;
}
