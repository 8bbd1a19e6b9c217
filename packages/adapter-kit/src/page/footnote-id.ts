import { ownId } from "./own-id.ts";
import type { PageContext } from "./page-context.ts";

/**
 * The `id` of a footnote: the target of references to it.
 *
 * @param context - Of the page.
 * @param number - Of the footnote.
 * @returns An `id` of the edition's own.
 * @example
 * ```ts
 * import { footnoteId } from "@digestkit/adapter-kit";
 *
 * console.log(footnoteId({ idPrefix: "" }, 2)); // => digest-fn-2
 * ```
 */
export function footnoteId(context: Pick<PageContext, "idPrefix">, number: number): string {
  return ownId(context, `fn-${number}`);
}
