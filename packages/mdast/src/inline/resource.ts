import { skipWhite } from "../characters/skip.ts";
import { decodeString } from "../references/decode-string.ts";
import { isVain, type InlineState } from "./inline-state.ts";
import { readDestination, readTitleEnd, titleText } from "./link-parts.ts";

/** Levels of parentheses in the destination of a link: "at least three" (CommonMark 6.3); 32 in the reference. */
const parenthesisDepth = 32;

/** What stands between the parentheses of a link. */
export interface ReadResource {
  url: string;
  title: string | null;
  end: number;
}

/** `(a "b")` at `from`. */
export function readResource(state: InlineState, from: number): ReadResource | undefined {
  const { text, to } = state;
  const start = skipWhite(text, from + 1, to);
  if (start < to && text.charCodeAt(start) === 41) return { url: "", title: null, end: start + 1 };
  const destination = readDestination(text, start, to, parenthesisDepth);
  if (!destination) return undefined;
  let at = skipWhite(text, destination.end, to);
  let title: string | null = null;
  if (at > destination.end && at < to && text.charCodeAt(at) !== 41) {
    const end = titleEnd(state, at);
    if (end < 0) return undefined;
    title = titleText(text.slice(at + 1, end - 1)) || null;
    at = skipWhite(text, end, to);
  }
  if (at >= to || text.charCodeAt(at) !== 41) return undefined;
  return { url: decodeString(text.slice(destination.from, destination.to)), title, end: at + 1 };
}

/** A title whose closing mark was once not found need not be looked for again. */
function titleEnd(state: InlineState, from: number): number {
  const kind = titleKinds[state.text.charCodeAt(from)] ?? 0;
  if (kind === 0 || isVain(state, kind)) return -1;
  const end = readTitleEnd(state.text, from, state.to);
  if (end < 0) state.vain |= 1 << kind;
  return end;
}

/** Kinds of searches, by the mark a title begins with; those below are for HTML. */
const titleKinds: Readonly<Record<number, number>> = { 34: 6, 39: 7, 40: 8 };
