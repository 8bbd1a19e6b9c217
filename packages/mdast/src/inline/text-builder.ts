import type { Text } from "mdast";
import { movePlaceStart, place } from "../tree/position.ts";
import { addAddresses } from "./addresses.ts";
import type { Building, TextBuilder } from "./building.ts";
import { sourceEnd, sourceOffset } from "./source-offset.ts";
import { recordRuns } from "./text-runs.ts";

/** A text without anything in it. */
export function newTextBuilder(): TextBuilder {
  return { value: "", from: 0, to: 0, runs: [], verbatim: true };
}

/** Adds a slice of the text that is parsed. */
export function addSlice({ text, state }: Building, from: number, to: number): void {
  const { runs } = text;
  if (text.to === from && runs.length > 0 && text.to > text.from) {
    text.to = to;
    runs[runs.length - 1] = to;
    return;
  }
  if (text.to > text.from) text.value += state.text.slice(text.from, text.to);
  runs.push(text.value.length, from, to);
  text.from = from;
  text.to = to;
}

/** Adds what an escape or a character reference stands for. */
export function addDecoded({ text, state }: Building, from: number, to: number, value: string): void {
  if (text.to > text.from) text.value += state.text.slice(text.from, text.to);
  text.runs.push(text.value.length, from, to);
  text.value += value;
  text.from = to;
  text.to = to;
  text.verbatim = false;
}

/** Makes a node of the text so far. */
export function endText(building: Building): void {
  const { text, state } = building;
  const { runs } = text;
  if (runs.length === 0) return;
  const value = text.to > text.from ? text.value + state.text.slice(text.from, text.to) : text.value;
  const { segments, item, paragraph } = state.job;
  const first = item?.checked !== null && paragraph && building.children === paragraph.children;
  if (item && first && building.children.length === 0) addAfterCheckBox(building, value);
  else {
    const start = sourceOffset(segments, runs[1] as number);
    addText(building, value, start, sourceEnd(segments, runs.at(-1) as number));
  }
  building.text = newTextBuilder();
}

function addText(building: Building, value: string, start: number, end: number): void {
  const { text, state } = building;
  const node = { type: "text", value, position: place(state, start, end) } as Text;
  const { segments } = state.job;
  const { runs } = text;
  const plain = text.verbatim && runs.length === 3 && end - start === value.length;
  const mapped = { runs, segments, length: value.length };
  if (state.suspect && building.links === 0 && state.settings.autolinks === "all") {
    if (addAddresses(building, node, mapped)) return;
  }
  if (!plain) recordRuns(node, mapped);
  building.children.push(node);
}

/** The space after a check box is no text, and the paragraph starts behind it. */
function addAfterCheckBox(building: Building, value: string): void {
  const { text, state } = building;
  if (value.length === 1) return;
  const { runs } = text;
  const { segments, paragraph } = state.job;
  const start = sourceOffset(segments, runs[1] as number) + 1;
  const rest = runs.map((number, index) => (index % 3 === 0 ? Math.max(0, number - 1) : number));
  rest[1] = (rest[1] as number) + 1;
  if (rest[1] === rest[2]) rest.splice(0, 3);
  text.runs = rest;
  if (paragraph?.position) movePlaceStart(state, paragraph.position, start);
  addText(building, value.slice(1), start, sourceEnd(segments, rest.at(-1) as number));
}
