import type { AlignType } from "mdast";
import { skipSpaces } from "../characters/skip.ts";

/** Reads `| :-- | --: |`: at least one pipe or colon, and nothing else. */
export function readDelimiterRow(source: string, from: number, to: number): AlignType[] | undefined {
  const align: AlignType[] = [];
  let marked = false;
  let at = from;
  if (source.charCodeAt(at) === 124) {
    marked = true;
    at = skipSpaces(source, at + 1, to);
  }
  while (at < to) {
    const left = source.charCodeAt(at) === 58;
    if (left) at++;
    const dashes = at;
    while (at < to && source.charCodeAt(at) === 45) at++;
    if (at === dashes) return undefined;
    const right = at < to && source.charCodeAt(at) === 58;
    if (right) at++;
    align.push(left ? (right ? "center" : "left") : right ? "right" : null);
    at = skipSpaces(source, at, to);
    if (left || right) marked = true;
    if (at === to) break;
    if (source.charCodeAt(at) !== 124) return undefined;
    marked = true;
    at = skipSpaces(source, at + 1, to);
  }
  return marked && align.length > 0 ? align : undefined;
}
