import type { PageContext } from "./page-context.ts";

/**
 * The `id` of something the edition itself has: `digest-contents`.
 *
 * @param context - Of the page.
 * @param name - What it is.
 * @returns An `id` no section or entry has.
 * @example
 * ```ts
 * import { ownId } from "@digestkit/adapter-kit";
 *
 * console.log(ownId({ idPrefix: "first-" }, "contents")); // => first-digest-contents
 * ```
 */
export function ownId({ idPrefix }: Pick<PageContext, "idPrefix">, name: string): string {
  return `${idPrefix}digest-${name}`;
}
