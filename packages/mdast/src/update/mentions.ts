import { normalizeLabel } from "../references/normalize-label.ts";

/** More than the longest label (CommonMark 4.7: 999 characters) and what stands around it. */
const longest = 1100;

/**
 * Whether a piece of source may refer to one of the labels. It may take something for a reference that is none, such as a label
 * in code or one over several lines, but never overlooks one.
 */
export function mentions(source: string, from: number, to: number, labels: ReadonlySet<string>): boolean {
  let bracket = from;
  for (let open = source.indexOf("[", from); open >= 0 && open < to; open = source.indexOf("[", open + 1)) {
    // Behind an escaped bracket, what was passed once holds no other.
    bracket = nextBracket(source, Math.max(bracket, open + 1), Math.min(to, open + longest));
    if (source.charCodeAt(bracket) !== 93 || bracket >= to) continue;
    const label = source.slice(open + 1, bracket);
    // Over several lines, what containers put before them stands in between.
    if (label.includes("\n") || label.includes("\r") || labels.has(normalizeLabel(label))) return true;
  }
  return false;
}

/** Where the next bracket that is not escaped is, or `to`, or behind that. */
function nextBracket(source: string, from: number, to: number): number {
  let at = from;
  for (; at < to; at++) {
    const code = source.charCodeAt(at);
    if (code === 91 || code === 93) return at;
    if (code === 92) at++;
  }
  return at;
}
