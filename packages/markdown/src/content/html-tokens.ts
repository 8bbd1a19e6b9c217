import type { InlineElementName } from "@digestkit/schema";
import { decodeReferences } from "../source/character-reference.ts";

/** A piece of raw HTML: a comment, a tag this format has a node for, or anything else. */
export type HtmlToken =
  | { type: "comment"; start: number; end: number; value: string }
  | { type: "br" | "close" | "other"; start: number; end: number; name: string }
  | { type: "open"; start: number; end: number; name: InlineElementName; title?: string };

const names = new Set<string>(["sub", "sup", "kbd", "mark", "abbr"] satisfies InlineElementName[]);

/** `<sup>`, `</abbr>`, `<abbr title="…">`, `<br/>` – with no other attribute, because a digest could not keep it. */
const tag = /^<(\/?)(br|sub|sup|kbd|mark|abbr)(?:\s+title\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'))?\s*(\/?)>/iu;

/**
 * Splits raw HTML into comments, tags that become nodes, and the rest. Linear.
 *
 * @param html - Value of an mdast `html` node.
 * @returns Tokens that cover `html` without gaps; neighbouring rests are one token.
 */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let rest = 0;
  let at = 0;
  // Once no `-->` follows, no later comment can end either.
  let unclosed = false;
  while (at < html.length) {
    const next = html.indexOf("<", at);
    if (next < 0) break;
    const token: HtmlToken | undefined = (unclosed ? undefined : commentAt(html, next)) ?? tagAt(html, next);
    if (!token && html.startsWith("<!--", next)) unclosed = true;
    if (token) {
      if (rest < next) tokens.push({ type: "other", start: rest, end: next, name: "" });
      tokens.push(token);
      rest = token.end;
    }
    at = token ? token.end : next + 1;
  }
  if (rest < html.length) tokens.push({ type: "other", start: rest, end: html.length, name: "" });
  return tokens;
}

function commentAt(html: string, start: number): HtmlToken | undefined {
  if (!html.startsWith("<!--", start)) return undefined;
  // `<!-->` and `<!--->` are empty comments (CommonMark 0.31, section 6.6).
  const empty = /^<!--(-?>)/u.exec(html.slice(start, start + 6));
  if (empty) return { type: "comment", start, end: start + empty[0].length, value: "" };
  const close = html.indexOf("-->", start + 4);
  return close < 0 ? undefined : { type: "comment", start, end: close + 3, value: html.slice(start + 4, close) };
}

/** Longest tag looked at. */
const longestTag = 1000;

function tagAt(html: string, start: number): HtmlToken | undefined {
  const match = tag.exec(html.slice(start, start + longestTag));
  if (!match) return undefined;
  const [whole, slash, written, double, single, selfClosing] = match;
  const name = (written as string).toLowerCase();
  const title = double ?? single;
  const end = start + whole.length;
  if (name === "br") return title === undefined && slash === "" ? { type: "br", start, end, name } : undefined;
  if (!names.has(name) || selfClosing === "/") return undefined;
  if (slash === "/") return title === undefined ? { type: "close", start, end, name } : undefined;
  if (title !== undefined && name !== "abbr") return undefined;
  const open: HtmlToken = { type: "open", start, end, name: name as InlineElementName };
  return title === undefined ? open : { ...open, title: decodeReferences(title) };
}
