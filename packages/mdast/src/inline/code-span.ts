import { isIn, lineEnding } from "../characters/character-class.ts";
import type { InlineState } from "./inline-state.ts";
import { addNode } from "./add-token.ts";
import { placeOf } from "./place-of.ts";
import { segmentAt } from "./source-offset.ts";
import { skipRun } from "../characters/skip.ts";

/** `` `a` `` */
export function readCode(state: InlineState): void {
  const { text, at, to } = state;
  const open = skipRun(text, at, to, 96);
  const close = closingRun(state, at, open);
  if (close < 0) {
    state.at = open;
    return;
  }
  const end = close + open - at;
  const value = withoutPadding(state, open, close);
  addNode(state, at, end, {
    type: "inlineCode",
    value: state.job.parent.type === "tableCell" ? withoutEscapedPipes(value) : value,
    position: placeOf(state, at, end),
  });
}

/** Start of the next run as long as the one from `from` to `open`, or -1. */
function closingRun(state: InlineState, from: number, open: number): number {
  const { text, to, backticks } = state;
  const size = open - from;
  if (backticks && (backticks.get(size) ?? -1) < open) return -1;
  for (let at = open; at < to; at++) {
    if (text.charCodeAt(at) !== 96) continue;
    const end = skipRun(text, at, to, 96);
    if (end - at === size) return at;
    at = end;
  }
  state.backticks = lastRuns(text, from, to);
  return -1;
}

/** Where the last run of each length is: after one search in vain, none begins that cannot succeed. */
function lastRuns(text: string, from: number, to: number): Map<number, number> {
  const runs = new Map<number, number>();
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== 96) continue;
    const end = skipRun(text, at, to, 96);
    runs.set(end - at, at);
    at = end;
  }
  return runs;
}

/** One space or line ending at both ends is padding, if there is anything else. */
function withoutPadding({ text, job }: InlineState, from: number, to: number): string {
  const isPadding = (at: number): boolean => isSpaceOrEolAt(text, at) && !isPartOfTab(text, at, job.segments);
  if (!isSpaceOrEolAt(text, from) || !isPadding(to - 1)) return text.slice(from, to);
  let start = from;
  while (start < to && isPadding(start)) start++;
  if (start === to) return text.slice(from, to);
  const first = text.charCodeAt(from) === 13 && text.charCodeAt(from + 1) === 10 ? 2 : 1;
  const last = text.charCodeAt(to - 1) === 10 && text.charCodeAt(to - 2) === 13 ? 2 : 1;
  return text.slice(from + first, to - last);
}

function isSpaceOrEolAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || isIn(code, lineEnding);
}

/** What a block quote's marker left of a tab stands as spaces before a segment, but is none (CommonMark 2.2). */
function isPartOfTab(text: string, at: number, segments: readonly number[] | undefined): boolean {
  const next = segments?.[segmentAt(segments, at) + 2];
  return next !== undefined && next - at < 4 && skipRun(text, at, next, 32) === next;
}

/** In a table a pipe in code must be escaped. */
function withoutEscapedPipes(value: string): string {
  return value.includes("\\") ? value.replaceAll(/\\([\\|])/gu, (all, mark) => (mark === "|" ? mark : all)) : value;
}
