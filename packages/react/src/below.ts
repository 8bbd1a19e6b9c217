import type { Context } from "./context.ts";

/** The context of what stands under a heading: the next one is a level lower, 6 at most. */
export function below(context: Context): Context {
  return { ...context, headingLevel: Math.min(context.headingLevel + 1, 6) };
}
