import type { HtmlValue, MastheadFact } from "@digestkit/adapter-kit";
import { date } from "./components/date.ts";
import type { Context } from "./context.ts";
import { label } from "./label.ts";

/**
 * What stands below the title of an issue, in words: `Issue 40`, `Published March 14, 2024`; the date of the issue alone.
 *
 * @param fact - One of `mastheadFacts`.
 * @param context - Of the page.
 * @returns What to put into a template.
 */
export function factWords(fact: MastheadFact, context: Context): HtmlValue {
  const { labels, nodes } = context;
  const day = (iso: string): HtmlValue => date(iso, context);
  if (fact.type === "date") return day(fact.date);
  if ("number" in fact) {
    const number = nodes.text({ type: "text", value: fact.number }, context);
    return label(labels[fact.type], context, { number });
  }
  if ("start" in fact) return label(labels.coverage, context, { start: day(fact.start), end: day(fact.end) });
  return label(labels[fact.type], context, { date: day(fact.date) });
}
