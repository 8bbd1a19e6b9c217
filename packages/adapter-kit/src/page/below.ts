import type { PageContext } from "./page-context.ts";

/**
 * The context of what stands under a heading: the next one is a level lower, 6 at most.
 *
 * @param context - Of the heading; not changed.
 * @returns A copy.
 * @example
 * ```ts
 * import { below } from "@digestkit/adapter-kit";
 *
 * console.log(below({ headingLevel: 2 }), below({ headingLevel: 6 })); // => { headingLevel: 3 } { headingLevel: 6 }
 * ```
 */
export function below<Context extends Pick<PageContext, "headingLevel">>(context: Context): Context {
  return { ...context, headingLevel: Math.min(context.headingLevel + 1, 6) };
}
