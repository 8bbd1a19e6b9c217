import type { Image, Link, PhrasingContent } from "mdast";
import { closePlace, openPlace } from "../tree/position.ts";
import { unfinished } from "../tree/append-child.ts";
import { append, close, open, takeNodes } from "./building.ts";
import type { InlineState } from "./inline-state.ts";
import { tokenKind, type Token } from "./tokens.ts";
import { placeOf } from "./place-of.ts";
import { plainText } from "./plain-text.ts";
import { sourceEnd, sourceOffset } from "./source-offset.ts";
import { addPart, endText } from "./text-builder.ts";

/** Makes nodes of the tokens, below the job's node. */
export function buildNodes(state: InlineState): void {
  const { tokens, tokenCount, job } = state;
  for (let index = 0; index < tokenCount; index++) add(state, tokens[index] as Token);
  endText(state);
  job.parent.children = takeNodes(state);
}

function add(state: InlineState, token: Token): void {
  const { kind, from, to } = token;
  if (kind === tokenKind.text || kind === tokenKind.eol) addPart(state, from, to);
  else if (kind >= tokenKind.strike) addRun(state, token);
  else if (kind === tokenKind.escape) addPart(state, from, to, state.text.charAt(to - 1));
  else if (kind === tokenKind.reference) addPart(state, from, to, token.payload as string);
  else if (kind === tokenKind.labelStart) addLabelStart(state, token);
  else if (kind === tokenKind.labelEnd) addLabelEnd(state, token);
  else if (kind === tokenKind.node) addNode(state, token.payload as PhrasingContent);
  else if (kind === tokenKind.break) addNode(state, { type: "break", position: placeOf(state, from, to) });
}

function addNode(state: InlineState, node: PhrasingContent): void {
  endText(state);
  append(state, node);
}

/** What a run closes stands at its left, what it opens at its right; what is left between is text. */
function addRun(state: InlineState, token: Token): void {
  const { from, to, closers, openers } = token;
  if (closers !== "") closeSpans(state, from, closers);
  if (to > from) addPart(state, from, to);
  if (openers !== "") openSpans(state, token, openers);
}

function closeSpans(state: InlineState, end: number, sizes: string): void {
  endText(state);
  let at = end;
  for (let index = 0; index < sizes.length; index++) at -= sizeAt(sizes, index);
  for (let index = 0; index < sizes.length; index++) {
    at += sizeAt(sizes, index);
    const node = state.open.pop() as Link;
    node.children = close(state);
    append(state, node);
    if (node.position) closePlace(state, node.position, sourceEnd(state.job.segments, at));
  }
}

function openSpans(state: InlineState, { kind, to }: Token, sizes: string): void {
  endText(state);
  let at = to;
  for (let index = sizes.length - 1; index >= 0; index--) {
    const size = sizeAt(sizes, index);
    const type = kind === tokenKind.strike ? "delete" : size === 2 ? "strong" : "emphasis";
    const position = openPlace(state, sourceOffset(state.job.segments, at));
    open(state, { type, children: unfinished, position } as unknown as Link);
    at += size;
  }
}

function sizeAt(sizes: string, index: number): number {
  return sizes.charCodeAt(index) - 48;
}

function addLabelStart(state: InlineState, { from, to, payload }: Token): void {
  if (!payload) {
    addPart(state, from, to);
    return;
  }
  endText(state);
  const node = payload as Link | Image;
  const link = "children" in node ? node : undefined;
  if (link) state.links++;
  open(state, link);
}

function addLabelEnd(state: InlineState, { payload }: Token): void {
  endText(state);
  const link = state.open.pop();
  const children = close(state);
  if (link) {
    link.children = children;
    state.links--;
  } else (payload as Image).alt = plainText(children);
  append(state, payload as Link | Image);
}
