import type { Text } from "mdast";
import { movePlaceStart, place } from "../tree/position.ts";
import { addAddresses } from "./addresses.ts";
import { append } from "./building.ts";
import { mayHoldAddress } from "./find-urls.ts";
import type { InlineState } from "./inline-state.ts";
import { sourceEnd, sourceOffset } from "./source-offset.ts";
import { recordRuns, type TextBuilder } from "./text-runs.ts";

/** A text without anything in it. */
export function newTextBuilder(): TextBuilder {
  return { value: "", from: 0, to: 0, runs: [], size: 0, verbatim: true };
}

/** Adds a slice of the text that is parsed. */
export function addSlice({ builder: text, text: source }: InlineState, from: number, to: number): void {
  const { runs } = text;
  if (text.to === from && text.size > 0 && text.to > text.from) {
    text.to = to;
    runs[text.size - 1] = to;
    return;
  }
  if (text.to > text.from) text.value += source.slice(text.from, text.to);
  addRun(text, from, to);
  text.from = from;
  text.to = to;
}

function addRun(text: TextBuilder, from: number, to: number): void {
  const { runs, size } = text;
  runs[size] = text.value.length;
  runs[size + 1] = from;
  runs[size + 2] = to;
  text.size = size + 3;
}

/** Adds what an escape or a character reference stands for. */
export function addDecoded(
  { builder: text, text: source }: InlineState,
  from: number,
  to: number,
  value: string,
): void {
  if (text.to > text.from) text.value += source.slice(text.from, text.to);
  addRun(text, from, to);
  text.value += value;
  text.from = to;
  text.to = to;
  text.verbatim = false;
}

/** Makes a node of the text so far. */
export function endText(state: InlineState): void {
  const { builder: text, text: source, job } = state;
  const { runs, size } = text;
  if (size === 0) return;
  const value = text.to > text.from ? text.value + source.slice(text.from, text.to) : text.value;
  const { segments, item } = job;
  const first = state.open.length === 0 && state.size === 0;
  if (item && first && item.checked !== null) addAfterCheckBox(state, value);
  else {
    const start = sourceOffset(segments, runs[1] as number);
    addText(state, value, start, sourceEnd(segments, runs[size - 1] as number));
  }
  text.value = "";
  text.from = 0;
  text.to = 0;
  text.size = 0;
  text.verbatim = true;
}

function addText(state: InlineState, value: string, start: number, end: number): void {
  const { builder: text } = state;
  const node = { type: "text", value, position: place(state, start, end) } as Text;
  const { segments } = state.job;
  const searched = state.suspect && state.links === 0 && state.settings.autolinks === "all";
  const suspect = searched && mayHoldAddress(value);
  const plain = text.verbatim && text.size === 3 && end - start === value.length;
  if (suspect || !plain) {
    const mapped = { runs: text.runs.slice(0, text.size), segments, length: value.length };
    if (suspect && addAddresses(state, node, mapped)) return;
    if (!plain) recordRuns(node, mapped);
  }
  append(state, node);
}

/** The space after a check box is no text, and the paragraph starts behind it. */
function addAfterCheckBox(state: InlineState, value: string): void {
  const { builder: text } = state;
  if (value.length === 1) return;
  const runs = text.runs.slice(0, text.size);
  const { segments, parent } = state.job;
  const start = sourceOffset(segments, runs[1] as number) + 1;
  const rest = runs.map((number, index) => (index % 3 === 0 ? Math.max(0, number - 1) : number));
  rest[1] = (rest[1] as number) + 1;
  if (rest[1] === rest[2]) rest.splice(0, 3);
  text.runs = rest;
  text.size = rest.length;
  if (parent.position) movePlaceStart(state, parent.position, start);
  addText(state, value.slice(1), start, sourceEnd(segments, rest.at(-1) as number));
}
