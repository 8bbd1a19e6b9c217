import type { Text } from "mdast";
import { Itself } from "../tree/itself.ts";
import { sourceEnd, sourceOffset } from "./source-offset.ts";

/**
 * Where the parts of a text come from: triples of an index in the value, and where the part begins and ends in the text that
 * was parsed. A part as long as its source is its source.
 */
export interface TextRuns {
  runs: number[];
  segments: readonly number[] | undefined;
  length: number;
}

/** How a text maps onto the source, on the node itself. */
class Mapped extends Itself {
  readonly #runs: TextRuns;

  constructor(node: Text, runs: TextRuns) {
    super(node);
    this.#runs = runs;
  }

  static put(node: Text, runs: TextRuns): object {
    return new Mapped(node, runs);
  }

  static runsOf(node: object): TextRuns | undefined {
    return #runs in node ? node.#runs : undefined;
  }
}

/** Remembers how a text maps onto the source, if it is not simply a slice of it. */
export function recordRuns(node: Text, runs: TextRuns): void {
  Mapped.put(node, runs);
}

/** How a text maps onto the source, unless it is a slice of it. */
export function runsOf(node: object): TextRuns | undefined {
  return Mapped.runsOf(node);
}

/** Where in the source a character of a value is. */
export function offsetInRuns({ runs, segments, length }: TextRuns, index: number): number {
  const at = partAt(runs, index);
  const from = runs[at + 1] as number;
  return sourceOffset(segments, isVerbatim(runs, at, length) ? from + index - (runs[at] as number) : from);
}

/** Where in the source the part of a value ends that ends before `index`. */
export function endInRuns({ runs, segments, length }: TextRuns, index: number): number {
  const at = partAt(runs, index - 1);
  const from = runs[at + 1] as number;
  const verbatim = isVerbatim(runs, at, length);
  return sourceEnd(segments, verbatim ? from + index - (runs[at] as number) : (runs[at + 2] as number));
}

/** The runs of a part of a value. */
export function sliceOfRuns({ runs, segments, length }: TextRuns, from: number, to: number): TextRuns {
  const result: number[] = [];
  for (let at = partAt(runs, from); at < runs.length && (runs[at] as number) < to; at += 3) {
    const start = runs[at] as number;
    const end = runs[at + 3] ?? length;
    const verbatim = isVerbatim(runs, at, length);
    const first = verbatim ? (runs[at + 1] as number) + Math.max(0, from - start) : (runs[at + 1] as number);
    const last = verbatim ? (runs[at + 2] as number) - Math.max(0, end - to) : (runs[at + 2] as number);
    result.push(Math.max(0, start - from), first, last);
  }
  return { runs: result, segments, length: to - from };
}

function isVerbatim(runs: readonly number[], at: number, length: number): boolean {
  const size = (runs[at + 3] ?? length) - (runs[at] as number);
  return (runs[at + 2] as number) - (runs[at + 1] as number) === size;
}

function partAt(runs: readonly number[], index: number): number {
  let low = 0;
  let high = runs.length / 3 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle * 3] as number) <= index) low = middle;
    else high = middle - 1;
  }
  return low * 3;
}
