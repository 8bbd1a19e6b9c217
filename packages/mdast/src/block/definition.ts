import type { Definition } from "mdast";
import { endless, isIn, lineEnding } from "../characters/character-class.ts";
import { readDestination, readLabelEnd, readTitleEnd, titleText } from "../inline/link-parts.ts";
import { sourceEnd, sourceOffset } from "../inline/source-offset.ts";
import { decodeString } from "../references/decode-string.ts";
import { normalizeLabel } from "../references/normalize-label.ts";
import { place } from "../tree/position.ts";
import type { BlockState } from "./block-state.ts";
import type { Joined } from "./join-lines.ts";
import { skipSpaces, skipWhite } from "../characters/skip.ts";

/** Reads the definitions that lines of text begin with; `end` is where anything else begins. */
export function readDefinitions(state: BlockState, joined: Joined): { nodes: Definition[]; end: number } {
  const { text, to } = joined;
  const nodes: Definition[] = [];
  let at = joined.from;
  while (at < to && text.charCodeAt(at) === 91) {
    const end = readDefinition(state, joined, at, nodes);
    if (end < 0) break;
    at = skipWhite(text, end, to);
  }
  return { nodes, end: at };
}

/** `[a]: b "c"` at `from`; returns where its line ends, or -1. */
function readDefinition(state: BlockState, { text, to, segments }: Joined, from: number, nodes: Definition[]): number {
  const labelEnd = readLabelEnd(text, from, to);
  if (labelEnd < 0 || labelEnd + 1 >= to || text.charCodeAt(labelEnd + 1) !== 58) return -1;
  const start = skipWhite(text, labelEnd + 2, to);
  const destination = readDestination(text, start, to, endless);
  if (!destination) return -1;
  const title = titleAfter(text, destination.end, to);
  const end = title ? title.end : restOfLine(text, destination.end, to);
  if (end < 0) return -1;
  const label = text.slice(from + 1, labelEnd);
  const key = normalizeLabel(label);
  state.defined.add(key);
  nodes.push({
    type: "definition",
    identifier: key.toLowerCase(),
    label: decodeString(label),
    title: title && title.text !== "" ? title.text : null,
    url: decodeString(text.slice(destination.from, destination.to)),
    position: place(state, sourceOffset(segments, from), sourceEnd(segments, end)),
  });
  return end;
}

/** A title after white space that nothing else follows on its line. */
function titleAfter(text: string, from: number, to: number): { text: string; end: number } | undefined {
  const start = skipWhite(text, from, to);
  if (start === from) return undefined;
  const close = readTitleEnd(text, start, to);
  const end = close < 0 ? -1 : restOfLine(text, close, to);
  return end < 0 ? undefined : { text: titleText(text.slice(start + 1, close - 1)), end };
}

/** End of the line when there is nothing but space, or -1. */
function restOfLine(text: string, from: number, to: number): number {
  const at = skipSpaces(text, from, to);
  return at === to || isIn(text.charCodeAt(at), lineEnding) ? at : -1;
}
