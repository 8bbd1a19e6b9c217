import { directionOf, isLanguageTag, type Direction } from "@digestkit/adapter-kit";
import type { Context } from "./context.ts";

/** `lang` and `dir` for an element in another language than the text around, and the context for what is in it. */
export interface Foreign {
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
 */
export function withLanguage(tag: string | undefined, context: Context): Foreign {
  if (tag === undefined || tag === context.language || !isLanguageTag(tag)) {
    return { attributes: { lang: undefined, dir: undefined }, context };
  }
  const direction = directionOf(tag);
  const dir = direction === context.direction ? undefined : direction;
  return { attributes: { lang: tag, dir }, context: { ...context, language: tag, direction } };
}
