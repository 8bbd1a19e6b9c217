import { endless, isAlphanumeric, isLetter } from "../characters/character-class.ts";
import { addNode, type InlineState } from "./inline-state.ts";
import { literalLink } from "./literal-autolink.ts";

/** Finds the next `@` from `from` on and where the address before it would begin. */
export function emailStart(state: InlineState, from: number): void {
  const { text, to } = state;
  let search = from;
  for (;;) {
    const at = nextAt(state, search);
    if (at >= to) {
      state.nextAt = to;
      state.emailFrom = to;
      return;
    }
    let start = at;
    while (start > search && isLocalPart(text.charCodeAt(start - 1))) start--;
    if (start < at && mayFollow(state, start)) {
      state.nextAt = at;
      state.emailFrom = start;
      return;
    }
    state.suspect = true;
    search = at + 1;
  }
}

function nextAt(state: InlineState, from: number): number {
  if (state.job.segments) return positionOf(state.text, from);
  if (state.sourceAt < from) state.sourceAt = positionOf(state.text, from);
  return state.sourceAt;
}

function positionOf(text: string, from: number): number {
  const found = text.indexOf("@", from);
  return found < 0 ? endless : found;
}

function mayFollow({ text, from }: InlineState, start: number): boolean {
  if (start === from) return true;
  const previous = text.charCodeAt(start - 1);
  return previous !== 47 && !isLocalPart(previous);
}

function isLocalPart(code: number): boolean {
  return code === 43 || code === 45 || code === 46 || code === 95 || isAlphanumeric(code);
}

/** `a@b.c` where `emailStart` found it, unless a bracket is open. */
export function tryEmail(state: InlineState): void {
  const { emailFrom, brackets } = state;
  const at = state.nextAt;
  const end = brackets.length > 0 ? -1 : domainEnd(state.text, at + 1, state.to);
  if (end < 0) {
    state.suspect = true;
    emailStart(state, at + 1);
    return;
  }
  const value = state.text.slice(emailFrom, end);
  addNode(state, emailFrom, end, literalLink(state, emailFrom, end, `mailto:${value}`));
  emailStart(state, end);
}

/** Letters, digits, `-`, `_` and at least one dot between them; a letter at the end. */
function domainEnd(text: string, from: number, to: number): number {
  let dot = false;
  let at = from;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 46) {
      if (at + 1 >= to || !isAlphanumeric(text.charCodeAt(at + 1))) break;
      dot = true;
    } else if (code !== 45 && code !== 95 && !isAlphanumeric(code)) break;
  }
  return dot && isLetter(text.charCodeAt(at - 1)) ? at : -1;
}
