import { isolate } from "@digestkit/adapter-kit";
import { checkUrl, type Position } from "@digestkit/schema";
import type { Context } from "./context.ts";

/**
 * Words with the address they lead to, as the options say: `words [3]`, `words <https://…>` or `words`. An address that the words
 * already show is not repeated; one the URL policy refuses is left out and reported.
 *
 * @param words - Text.
 * @param url - Address as the document has it, if there is one.
 * @param place - Where it stands, for the message.
 * @param context - Of the edition.
 * @returns Text.
 */
export function linked(words: string, url: string | undefined, place: Position | undefined, context: Context): string {
  if (url === undefined) return words;
  const result = checkUrl(url);
  if (!("url" in result)) {
    const message = { ruleId: "link-url", severity: "warning", reason: result.reason, actual: url } as const;
    context.report(place ? { ...message, place } : message);
    return words;
  }
  if (context.links === "none" || result.url.startsWith("#") || shows(words, url) || shows(words, result.url))
    return words;
  if (context.links === "footnotes") return `${words} [${context.register.numberOf(result.url)}]`;
  return `${words} <${context.direction === "rtl" ? isolate(result.url, "ltr") : result.url}>`;
}

/** `example.org/a` shows `https://example.org/a/`, `desk@example.org` shows its mail address. */
function shows(words: string, url: string): boolean {
  return bare(words) === bare(url);
}

function bare(address: string): string {
  return address
    .trim()
    .replace(/^(?:https?:\/\/(?:www\.)?|mailto:|www\.)/iu, "")
    .replace(/\/$/u, "");
}
