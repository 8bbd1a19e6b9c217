import type { Text } from "mdast";
import { movePlaceStart, place } from "../tree/position.ts";
import { addAddresses } from "./addresses.ts";
import { append } from "./building.ts";
import { mayHoldAddress } from "./find-urls.ts";
import type { InlineState } from "./inline-state.ts";
import { sourceEnd, sourceOffset } from "./source-offset.ts";
import { recordRuns } from "./text-runs.ts";

/** Adds a part of the text that is parsed to the text node that comes next: as it is, or what it stands for. */
export function addPart(state: InlineState, from: number, to: number, decoded?: string): void {
  const { parts, decodings, partCount } = state;
  const last = partCount - 1;
  if (last >= 0 && decoded === undefined && decodings[last] === undefined && parts[last * 2 + 1] === from) {
    parts[last * 2 + 1] = to;
    return;
  }
  parts[partCount * 2] = from;
  parts[partCount * 2 + 1] = to;
  decodings[partCount] = decoded;
  state.partCount++;
}

/** Makes a node of the parts so far. */
export function endText(state: InlineState): void {
  const { parts, partCount, job } = state;
  if (partCount === 0) return;
  const { item, parent, segments } = job;
  const start = sourceOffset(segments, parts[0] as number);
  if (item && item.checked !== null && state.size === 0 && state.open.length === 0) {
    // The space after a check box is no text, and the paragraph starts behind it.
    dropFirst(state);
    if (state.partCount === 0) return;
    if (parent.position) movePlaceStart(state, parent.position, start + 1);
    addText(state, start + 1);
  } else addText(state, start);
  state.partCount = 0;
}

function dropFirst(state: InlineState): void {
  const { parts, decodings } = state;
  (parts[0] as number)++;
  if (parts[0] !== parts[1]) return;
  parts.splice(0, 2);
  decodings.shift();
  state.partCount--;
}

function addText(state: InlineState, start: number): void {
  const { parts, decodings, partCount, text } = state;
  const { segments } = state.job;
  const end = sourceEnd(segments, parts[partCount * 2 - 1] as number);
  const whole = partCount === 1 && decodings[0] === undefined;
  const value = whole ? text.slice(parts[0], parts[1]) : valueOfParts(state);
  const node: Text = { type: "text", value, position: place(state, start, end) };
  const searched = state.suspect && state.links === 0 && state.settings.autolinks === "all";
  const suspect = searched && mayHoldAddress(value);
  const plain = whole && end - start === value.length;
  if (suspect || !plain) {
    const runs = { runs: runsOfParts(state), segments, length: value.length };
    if (suspect && addAddresses(state, node, runs)) return;
    if (!plain) recordRuns(node, runs);
  }
  append(state, node);
}

function valueOfParts({ parts, decodings, partCount, text }: InlineState): string {
  let value = "";
  for (let index = 0; index < partCount; index++) {
    value += decodings[index] ?? text.slice(parts[index * 2], parts[index * 2 + 1]);
  }
  return value;
}

/** See `TextRuns`. */
function runsOfParts({ parts, decodings, partCount }: InlineState): number[] {
  const runs: number[] = [];
  let length = 0;
  for (let index = 0; index < partCount; index++) {
    const from = parts[index * 2] as number;
    const to = parts[index * 2 + 1] as number;
    runs.push(length, from, to);
    length += decodings[index]?.length ?? to - from;
  }
  return runs;
}
