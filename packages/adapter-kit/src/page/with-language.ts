import { directionOf, type Direction } from "../direction/direction-of.ts";
import { isLanguageTag } from "../labels/is-language-tag.ts";
import type { PageContext } from "./page-context.ts";

/** `lang` and `dir` for an element in another language than the text around, and the context for what is in it. */
export interface Foreign<Context> {
  /** The attributes; `undefined` where nothing changes. */
  attributes: { lang: string | undefined; dir: Direction | undefined };
  /** Context inside. */
  context: Context;
}

/**
 * Goes into another language.
 *
 * @param tag - BCP 47 tag, from a document; anything that cannot be one is ignored.
 * @param context - Around; not changed.
 * @returns Attributes for the element, and the context for its content.
 * @example
 * ```ts
 * import { withLanguage } from "@digestkit/adapter-kit";
 *
 * const around = { language: "en", direction: "ltr" } as const;
 * console.log(withLanguage("fa", around).attributes); // => { lang: "fa", dir: "rtl" }
 * ```
 */
export function withLanguage<Context extends Pick<PageContext, "language" | "direction" | "edges">>(
  tag: string | undefined,
  context: Context,
): Foreign<Context> {
  if (tag === undefined || tag === context.language || !isLanguageTag(tag)) {
    return { attributes: { lang: undefined, dir: undefined }, context };
  }
  const direction = directionOf(tag);
  const dir = direction === context.direction ? undefined : direction;
  // An element with a direction of its own is apart from what is around it.
  const inside = dir === undefined ? context : { ...context, edges: undefined };
  return { attributes: { lang: tag, dir }, context: { ...inside, language: tag, direction } };
}
