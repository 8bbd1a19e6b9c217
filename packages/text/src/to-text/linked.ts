import { isolate, reportUrl } from "@digestkit/adapter-kit";
import type { Position } from "@digestkit/schema";
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
  const safe = reportUrl(url, place, context);
  if (safe === undefined) return words;
  if (context.links === "none" || safe.startsWith("#") || shows(words, url) || shows(words, safe)) return words;
  if (context.links === "footnotes") return `${words} [${context.register.numberOf(safe)}]`;
  return `${words} <${context.direction === "rtl" ? isolate(safe, "ltr") : safe}>`;
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
