import type { Context } from "./context.ts";

/**
 * The `id` of something the page itself has: `digest-contents`.
 *
 * @param context - Of the page.
 * @param name - What it is.
 * @returns An `id` no section or entry has.
 */
export function ownId({ idPrefix }: Pick<Context, "idPrefix">, name: string): string {
  return `${idPrefix}digest-${name}`;
}
