import { reportUrl } from "@digestkit/adapter-kit";
import type { Position, SafeUrl } from "@digestkit/schema";
import type { Context } from "./context.ts";

/**
 * Where a link leads to: its address through the URL policy, and then as the edition has it.
 *
 * @param url - As the document has it.
 * @param place - Where the address stands, for the message about a refused one.
 * @param context - Of the page.
 * @returns Address; nothing where there is none to lead to.
 */
export function linkUrl(url: string, place: Position | undefined, context: Context): SafeUrl | undefined {
  const safe = reportUrl(url, place, context);
  return safe === undefined || !context.resolveUrl ? safe : context.resolveUrl(safe);
}
