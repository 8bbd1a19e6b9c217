import { normalizeLabel } from "../references/normalize-label.ts";

/** More than the longest label (CommonMark 4.7: 999 characters) and what stands around it. */
const longest = 1100;

/**
 * Whether a piece of source may refer to one of the labels. It may take something for a reference that is none, such as a label
 * in code or one over several lines, but never overlooks one.
 */
export function mentions(source: string, from: number, to: number, labels: ReadonlySet<string>): boolean {
  for (let open = source.indexOf("[", from); open >= 0 && open < to; open = source.indexOf("[", open + 1)) {
    const close = labelEnd(source, open + 1, to);
    if (close < 0) continue;
    const label = source.slice(open + 1, close);
    // Over several lines, what containers put before them stands in between.
    if (label.includes("\n") || label.includes("\r") || labels.has(normalizeLabel(label))) return true;
  }
  return false;
}

function labelEnd(source: string, from: number, to: number): number {
  const last = Math.min(to, from + longest);
  for (let at = from; at < last; at++) {
    const code = source.charCodeAt(at);
    if (code === 93) return at;
    if (code === 91) return -1;
    if (code === 92) at++;
  }
  return -1;
}
