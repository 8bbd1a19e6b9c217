import { escapePlain, webUrl } from "@digestkit/adapter-kit";
import { addressesIn } from "../services/addresses-in.ts";
import type { ServiceRules } from "../services/services.ts";
import type { Span } from "./span.ts";

/** U+2060 WORD JOINER: invisible, no letter of a tag or name, and no place to break a line. */
const joiner = "\u2060";

/**
 * Makes text of a document fit to be posted: no character that acts, nothing that a service would make a mention, a tag or a
 * link of, but for addresses the URL policy lets through.
 *
 * @param spans - Spans as the document has them.
 * @param rules - The service's.
 * @returns New spans.
 */
export function finishSpans(spans: readonly Span[], rules: ServiceRules): Span[] {
  return spans.flatMap((span) => {
    const text = escapePlain(span.text);
    return span.url === undefined ? linkAddresses({ ...span, text }, rules) : [{ ...span, text: quieten(text, rules) }];
  });
}

/** `See https://example.org/a.` has a link, though nobody marked it as one. */
function linkAddresses(span: Span, rules: ServiceRules): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { start, end } of addressesIn(span.text)) {
    const url = webUrl(span.text.slice(start, end));
    if (url === undefined) continue;
    spans.push({ ...span, text: quieten(span.text.slice(at, start), rules) });
    spans.push({ ...span, text: rules.links === "written" ? writtenUrl(url) : span.text.slice(start, end), url });
    at = end;
  }
  spans.push({ ...span, text: quieten(span.text.slice(at), rules) });
  return spans.filter(({ text }) => text !== "");
}

/** Puts a joiner behind what would come alive. An address the policy refused is no link either. */
function quieten(text: string, { live }: ServiceRules): string {
  const isAlive = live.length > 0;
  const quiet = isAlive && text.includes("://") ? text.replace(/:(?=\/\/)/gu, `:${joiner}`) : text;
  return live.reduce((result, sign) => result.replace(sign, (found) => found + joiner), quiet);
}

/**
 * An address as it is written out in a post: with escapes for what some service takes for the end of it.
 *
 * @param url - Address the URL policy let through.
 * @returns The same address.
 */
export function writtenUrl(url: string): string {
  const escape = (found: string): string => `%${found.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  return url
    .replace(/[^A-Za-z0-9\-._~:/?#@&=%+$]/gu, escape)
    .replace(/[.:?]+$/u, (tail) => [...tail].map(escape).join(""));
}
