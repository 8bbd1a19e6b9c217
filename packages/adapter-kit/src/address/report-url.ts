import { checkUrl, type Message, type Position, type SafeUrl, type UrlOptions } from "@digestkit/schema";

/**
 * The safe form of an address; a refused one is reported.
 *
 * @param url - As the document has it.
 * @param place - Where it stands, for the message.
 * @param context - Takes the message.
 * @param options - What the address is for.
 * @returns The address, or nothing: then show the text without it.
 * @example
 * ```ts
 * import { reportUrl } from "@digestkit/adapter-kit";
 * import type { Message } from "@digestkit/schema";
 *
 * const messages: Message[] = [];
 * const context = { report: (message: Message) => messages.push(message) };
 * console.log(reportUrl("javascript:alert(1)", undefined, context), messages[0]?.ruleId); // => undefined link-url
 * ```
 */
export function reportUrl(
  url: string,
  place: Position | undefined,
  context: { report: (message: Message) => void },
  options?: UrlOptions,
): SafeUrl | undefined {
  const result = checkUrl(url, options);
  if ("url" in result) return result.url;
  const message = { ruleId: "link-url", severity: "warning", reason: result.reason, actual: url } as const;
  context.report(place ? { ...message, place } : message);
  return undefined;
}
