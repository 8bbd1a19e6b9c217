import type { PhrasingContent } from "mdast";
import type { InlineState } from "./inline-state.ts";
import { tokenKind, type Token } from "./tokens.ts";

/** Adds a token, and what stood before it as text. */
export function addToken(state: InlineState, kind: number, from: number, to: number, payload?: unknown): Token {
  flushText(state, from);
  state.pending = to;
  state.at = to;
  return nextToken(state, kind, from, to, payload);
}

/** Text up to `to` becomes a token. */
export function flushText(state: InlineState, to: number): void {
  if (to > state.pending) nextToken(state, tokenKind.text, state.pending, to, undefined);
  state.pending = to;
}

/** A token of an earlier job with new content, or a new one. */
function nextToken(state: InlineState, kind: number, from: number, to: number, payload: unknown): Token {
  const { tokens } = state;
  const index = state.tokenCount++;
  const token = tokens[index];
  if (!token) return (tokens[index] = { kind, from, to, payload, able: 0, openers: "", closers: "" });
  token.kind = kind;
  token.from = from;
  token.to = to;
  token.payload = payload;
  token.openers = token.closers = "";
  return token;
}

/** Adds a node that is complete. */
export function addNode(state: InlineState, from: number, to: number, node: PhrasingContent): void {
  addToken(state, tokenKind.node, from, to, node);
}

/** Adds a delimiter run from the cursor on: it is matched with others once it is known what stands inside of what. */
export function addRun(state: InlineState, runs: number[], kind: number, end: number, able: number): void {
  addToken(state, kind, state.at, end).able = able;
  runs.push(state.tokenCount - 1);
  state.firstRun ||= kind;
}
