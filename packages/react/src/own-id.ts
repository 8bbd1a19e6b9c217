import type { Context } from "./context.ts";

/**
 * The `id` of something the edition itself has: `digest-contents`.
 *
 * @param context - Of the document.
 * @param name - What it is.
 * @returns An `id` no section or entry has.
 */
export function ownId({ idPrefix }: Pick<Context, "idPrefix">, name: string): string {
  return `${idPrefix}digest-${name}`;
}

/** The `id` of a footnote. */
export function footnoteId(context: Context, number: number): string {
  return ownId(context, `fn-${number}`);
}

/** The `id` of one of the references to a footnote: the target of its way back. */
export function referenceId(context: Context, number: number, occurrence: number): string {
  return ownId(context, occurrence === 1 ? `ref-${number}` : `ref-${number}-${occurrence}`);
}
