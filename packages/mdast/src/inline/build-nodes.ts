import type { Delete, Emphasis, Image, ImageReference, Link, PhrasingContent, Strong } from "mdast";
import { closePlace, openPlace, place } from "../tree/position.ts";
import { append, open, takeNodes, type Building } from "./building.ts";
import { plainText } from "./plain-text.ts";
import { tokenKind, type InlineState, type Resource, type Token } from "./inline-state.ts";
import { sourceEnd, sourceOffset } from "./source-offset.ts";
import { addDecoded, addSlice, endText } from "./text-builder.ts";

/** Makes nodes of the tokens, below the job's node. */
export function buildNodes(state: InlineState): void {
  const building: Building = { state, nodes: state.nodes, size: 0, base: 0, open: [], links: 0, text: state.builder };
  const { tokens, tokenCount } = state;
  for (let index = 0; index < tokenCount; index++) add(building, tokens[index] as Token);
  endText(building);
  if (building.size > 0) state.job.parent.children = takeNodes(building);
}

function add(building: Building, token: Token): void {
  const { kind, from, to } = token;
  if (kind === tokenKind.text || kind === tokenKind.eol) addSlice(building, from, to);
  else if (kind === tokenKind.attention || kind === tokenKind.strike) addRun(building, token);
  else if (kind === tokenKind.escape) addDecoded(building, from, to, building.state.text.charAt(to - 1));
  else if (kind === tokenKind.reference) addDecoded(building, from, to, token.payload as string);
  else if (kind === tokenKind.labelStart) addLabelStart(building, token);
  else if (kind === tokenKind.labelEnd) addLabelEnd(building, token);
  else if (kind === tokenKind.node) addNode(building, token.payload as PhrasingContent);
  else if (kind === tokenKind.break) addBreak(building, from, to);
}

function addNode(building: Building, node: PhrasingContent): void {
  endText(building);
  append(building, node);
}

function addBreak(building: Building, from: number, to: number): void {
  addNode(building, { type: "break", position: placeOf(building, from, to) });
}

function placeOf({ state }: Building, from: number, to: number): ReturnType<typeof place> {
  const { segments } = state.job;
  return place(state, sourceOffset(segments, from), sourceEnd(segments, to));
}

/** What a run closes stands at its left, what it opens at its right; what is left between is text. */
function addRun(building: Building, token: Token): void {
  const { from, to, closers, openers } = token;
  if (closers) closeSpans(building, from, closers);
  if (to > from) addSlice(building, from, to);
  if (openers) openSpans(building, token, openers);
}

function closeSpans(building: Building, end: number, closers: readonly number[]): void {
  const { state } = building;
  let at = end;
  for (const size of closers) at -= size;
  for (const size of closers) {
    at += size;
    endText(building);
    const span = building.open.pop() as Building["open"][number];
    const { node } = span;
    if (!node) continue;
    node.children = takeNodes(building);
    building.base = span.around;
    append(building, node);
    if (node.position) closePlace(state, node.position, sourceEnd(state.job.segments, at));
  }
}

function openSpans(building: Building, token: Token, openers: readonly number[]): void {
  const { state } = building;
  endText(building);
  let at = token.to;
  for (let index = openers.length - 1; index >= 0; index--) {
    const size = openers[index] as number;
    const type = token.kind === tokenKind.strike ? "delete" : size === 2 ? "strong" : "emphasis";
    const position = openPlace(state, sourceOffset(state.job.segments, at));
    const node = { type, children: [], position } as unknown as Emphasis | Strong | Delete;
    open(building, node, token);
    at += size;
  }
}

function addLabelStart(building: Building, token: Token): void {
  const target = token.payload as Resource | undefined;
  if (!target) {
    addSlice(building, token.from, token.to);
    return;
  }
  endText(building);
  if (target.type === "image" || target.type === "imageReference") {
    open(building, undefined, token);
  } else {
    open(building, linkNode(building, token, target), token);
    building.links++;
  }
}

type Ended = Resource & { end: number };

function linkNode(building: Building, { from }: Token, target: Resource): Link {
  const position = placeOf(building, from, (target as Ended).end);
  const { url, title, label, identifier, referenceType } = target;
  if (target.type === "link") return { type: "link", title, url, children: [], position } as unknown as Link;
  const type = "linkReference";
  return { type, children: [], position, label, identifier, referenceType } as unknown as Link;
}

function addLabelEnd(building: Building, token: Token): void {
  endText(building);
  const { node, around, token: start } = building.open.pop() as Building["open"][number];
  const children = takeNodes(building);
  building.base = around;
  if (node) {
    node.children = children;
    building.links--;
    append(building, node);
  } else append(building, imageNode(building, start, token, plainText(children)));
}

function imageNode(building: Building, { from }: Token, end: Token, alt: string): Image | ImageReference {
  const { type, url, title, label, identifier, referenceType } = end.payload as Resource;
  const position = placeOf(building, from, end.to);
  if (type === "image") return { type: "image", title, url, alt, position };
  return { type: "imageReference", alt, position, label, identifier, referenceType };
}
