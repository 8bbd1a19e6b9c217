import type { Attributes } from "./attributes.ts";

// A registered symbol: JSON cannot hold one, so that no document can pass for markup, and two copies of this package agree.
const key: unique symbol = Symbol.for("@digestkit/adapter-kit.html") as never;

/** Markup that is safe to send; only the `html` template and what is built on it make it. */
export interface Html {
  /** The markup. */
  readonly [key]: string;
}

/** What can stand in an `html` template. */
export type HtmlValue = string | number | Html | Attributes | undefined | null | false | readonly HtmlValue[];

/**
 * The markup as a string, to be sent or stored.
 *
 * @param html - Markup made by the `html` template.
 * @returns HTML.
 */
export function markupOf(html: Html): string {
  return html[key];
}

/**
 * Whether a value is markup.
 *
 * @param value - Anything.
 * @returns `true` for what the `html` template made.
 */
export function isHtml(value: unknown): value is Html {
  return typeof value === "object" && value !== null && key in value;
}

/** Declares a string to be safe markup: for the modules beside this one, which escape what they put into it. */
export function htmlOf(markup: string): Html {
  return { [key]: markup };
}
