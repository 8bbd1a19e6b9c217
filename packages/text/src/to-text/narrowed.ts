import type { Context } from "./context.ts";

/** Narrower than this, text is no longer readable; it sticks out instead. */
const narrowest = 10;

/**
 * The context of what is set in: fewer columns, and lines that do not flow.
 *
 * @param context - Of what is around.
 * @param columns - How far it is set in.
 * @returns New context.
 */
export function narrowed(context: Context, columns: number): Context {
  return { ...context, width: Math.max(narrowest, context.width - columns), flows: false };
}
