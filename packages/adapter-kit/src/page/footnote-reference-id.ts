import { ownId } from "./own-id.ts";
import type { PageContext } from "./page-context.ts";

/**
 * The `id` of one of the references to a footnote: the target of its way back.
 *
 * @param context - Of the page.
 * @param number - Of the footnote.
 * @param occurrence - Which of its references this is, from 1.
 * @returns An `id` of the edition's own.
 * @example
 * ```ts
 * import { footnoteReferenceId } from "@digestkit/adapter-kit";
 *
 * console.log(footnoteReferenceId({ idPrefix: "" }, 2, 1), footnoteReferenceId({ idPrefix: "" }, 2, 3)); // => digest-ref-2 digest-ref-2-3
 * ```
 */
export function footnoteReferenceId(
  context: Pick<PageContext, "idPrefix">,
  number: number,
  occurrence: number,
): string {
  return ownId(context, occurrence === 1 ? `ref-${number}` : `ref-${number}-${occurrence}`);
}
