import { checkUrl, type Position, type SafeUrl, type UrlOptions } from "@digestkit/schema";
import type { Context } from "./context.ts";

/**
 * The safe form of an address; a refused one is reported.
 *
 * @param url - As the document has it.
 * @param place - Where it stands, for the message.
 * @param context - Takes the message.
 * @param options - What the address is for.
 * @returns The address, or nothing: then show the text without it.
 */
export function reportUrl(
  url: string,
  place: Position | undefined,
  context: Context,
  options?: UrlOptions,
): SafeUrl | undefined {
  const result = checkUrl(url, options);
  if ("url" in result) return result.url;
  const message = { ruleId: "link-url", severity: "warning", reason: result.reason, actual: url } as const;
  context.report(place ? { ...message, place } : message);
  return undefined;
}
