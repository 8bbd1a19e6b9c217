import type { Text } from "mdast";
import { place } from "../tree/position.ts";
import { findEmails } from "./find-emails.ts";
import { findUrls, type Found } from "./find-urls.ts";
import { append } from "./building.ts";
import type { InlineState } from "./inline-state.ts";
import { endInRuns, offsetInRuns, recordRuns, sliceOfRuns, type TextRuns } from "./text-runs.ts";

/**
 * Finds addresses in finished text, as `mdast-util-gfm-autolink-literal` does after parsing: first those with a scheme or
 * `www.`, then e-mail addresses in the text around them. There, what is found has no position; here it has.
 *
 * @returns Whether there were any, and nodes were added in place of the text.
 */
export function addAddresses(state: InlineState, node: Text, runs: TextRuns): boolean {
  const { value } = node;
  const urls = findUrls(value);
  const mails = value.includes("@") ? around(value, urls) : [];
  if (urls.length === 0 && mails.length === 0) return false;
  const found = [...urls, ...mails].sort((left, right) => left.from - right.from);
  let from = 0;
  for (const link of found) {
    if (link.from > from) addPart(state, value, from, link.from, runs);
    addLink(state, value, link, runs);
    from = link.to;
  }
  if (from < value.length) addPart(state, value, from, value.length, runs);
  return true;
}

/** E-mail addresses in the parts that are no links yet. */
function around(value: string, urls: readonly Found[]): Found[] {
  const found: Found[] = [];
  let from = 0;
  for (const url of urls) {
    found.push(...findEmails(value.slice(from, url.from), from));
    from = url.to;
  }
  found.push(...findEmails(value.slice(from), from));
  return found;
}

function addPart(state: InlineState, value: string, from: number, to: number, runs: TextRuns): void {
  append(state, textPart(state, value, from, to, runs));
}

function textPart(state: InlineState, value: string, from: number, to: number, runs: TextRuns): Text {
  const position = place(state, offsetInRuns(runs, from), endInRuns(runs, to));
  const node = { type: "text", value: value.slice(from, to), position } as Text;
  const own = sliceOfRuns(runs, from, to);
  if (own.runs.length > 3 || (own.runs[2] as number) - (own.runs[1] as number) !== to - from || own.segments) {
    recordRuns(node, own);
  }
  return node;
}

function addLink(state: InlineState, value: string, { from, to, url }: Found, runs: TextRuns): void {
  const position = place(state, offsetInRuns(runs, from), endInRuns(runs, to));
  const child = textPart(state, value, from, to, runs);
  append(state, { type: "link", title: null, url, children: [child], position });
}
