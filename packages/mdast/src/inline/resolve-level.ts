import type { InlineState } from "./inline-state.ts";
import type { Token } from "./tokens.ts";
import { matchRuns } from "./match-runs.ts";
import { matchStrikes } from "./match-strikes.ts";

/**
 * Pairs up the delimiter runs of a text, or of the label of a link: those that were noted since `runs` and `strikes`.
 * What comes first is matched first at the outermost level; inside of a span or link, tildes are.
 */
export function resolveLevel(state: InlineState, runs: number, strikes: number, strikesFirst: boolean): void {
  if (state.runs.length === runs && state.strikes.length === strikes) return;
  const ownRuns = state.runs.slice(runs);
  const ownStrikes = state.strikes.slice(strikes);
  state.runs.length = runs;
  state.strikes.length = strikes;
  if (strikesFirst) matchRuns(state.tokens, matchAround(state.tokens, ownRuns, ownStrikes), []);
  else matchStrikes(state.tokens, matchRuns(state.tokens, ownRuns, ownStrikes));
}

/** Matches tildes, and the runs inside of each pair with each other; returns the runs that stand outside. */
function matchAround(tokens: Token[], runs: number[], strikes: number[]): number[] {
  if (strikes.length === 0) return runs;
  const outside: number[] = [];
  let next = 0;
  matchStrikes(tokens, strikes, (open, close) => {
    while (next < runs.length && (runs[next] as number) < close) outside.push(runs[next++] as number);
    let first = outside.length;
    while (first > 0 && (outside[first - 1] as number) > open) first--;
    if (first < outside.length) matchRuns(tokens, outside.splice(first), []);
  });
  while (next < runs.length) outside.push(runs[next++] as number);
  return outside;
}
