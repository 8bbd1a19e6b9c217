import { checkUrl, type ContentNode, type SafeUrl, type UrlOptions } from "@digestkit/schema";
import type { Context } from "./context.ts";

/**
 * The safe form of an address; a refused one is reported.
 *
 * @param url - As the document has it.
 * @param node - Where it stands, for the message.
 * @param context - Takes the message.
 * @param options - What the address is for.
 * @returns The address, or nothing: then show the text without it.
 */
export function reportUrl(
  url: string,
  node: Pick<ContentNode, "position">,
  context: Context,
  options?: UrlOptions,
): SafeUrl | undefined {
  const result = checkUrl(url, options);
  if ("url" in result) return result.url;
  const place = node.position ? { place: node.position } : {};
  context.report({ ruleId: "link-url", severity: "warning", reason: result.reason, actual: url, ...place });
  return undefined;
}
