import { alphanumeric, endless, isIn, localPart } from "../characters/character-class.ts";
import type { InlineState } from "./inline-state.ts";
import { addNode } from "./add-token.ts";
import { mailDomainEnd } from "./mail-domain-end.ts";
import { textLink } from "./text-link.ts";

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
    while (start > search && isIn(text.charCodeAt(start - 1), localPart)) start--;
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
  return previous !== 47 && !isIn(previous, localPart);
}

/** `a@b.c` where `emailStart` found it, unless a bracket is open. */
export function tryEmail(state: InlineState): void {
  const { emailFrom, brackets } = state;
  const at = state.nextAt;
  const end = brackets.length > 0 ? -1 : mailDomainEnd(state.text, at + 1, state.to, alphanumeric);
  if (end < 0) {
    state.suspect = true;
    emailStart(state, at + 1);
    return;
  }
  addNode(state, emailFrom, end, textLink(state, emailFrom, end, 0, "mailto:"));
  emailStart(state, end);
}
