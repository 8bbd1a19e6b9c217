import { mastheadOf, type HtmlValue } from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";
import { date } from "./components/date.ts";
import type { Context } from "./context.ts";
import { label } from "./label.ts";

/**
 * The title of an issue as its masthead has it: one without a title is called by its day.
 *
 * @param digest - Issue; not changed.
 * @param context - Of the page.
 * @returns What to put into a template.
 */
export function titleWords(digest: Digest, context: Context): HtmlValue {
  const { title, date: day } = mastheadOf(digest);
  if (title !== undefined) return context.nodes.text({ type: "text", value: title }, context);
  return day === undefined ? label(context.labels.untitled, context) : date(day, context);
}
