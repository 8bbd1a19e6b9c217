import type { RootContent } from "mdast";
import type { BlockState } from "../block/block-state.ts";
import type { InlineJob } from "../inline/inline-job.ts";
import { sourceOffset } from "../inline/source-offset.ts";
import { lineAt } from "../tree/source-lines.ts";
import { labelsOf } from "./labels.ts";
import type { Scope } from "./scope.ts";

/**
 * Top-level blocks between two line starts at which nothing is open: what stands there is read the same way whatever comes before
 * and after, apart from what references in it name. Never changed once it is made.
 */
export interface Span {
  /** Where it was parsed: offsets in the source of that time, and the line (from 0) it began on. */
  from: number;
  to: number;
  line: number;
  nodes: readonly RootContent[];
  /** The texts in those nodes. */
  jobs: readonly InlineJob[];
  /** What is defined in it, if anything. */
  labels: Scope | undefined;
}

/** Divides what a state read, from `from` to `to`, into spans. There is always one. */
export function spansOf(state: BlockState, from: number, to: number): Span[] {
  const { children } = state.root;
  const starts = spanStarts(state, from);
  const defines = state.defined.size + state.footnotes.size > 0;
  const spans: Span[] = [];
  let job = 0;
  for (let index = 0; index < starts.length; index += 2) {
    const start = starts[index] as number;
    const end = starts[index + 2] ?? to;
    const nodes = children.slice(starts[index + 1], starts[index + 3] ?? children.length);
    const firstJob = job;
    while (job < state.jobs.length && startOf(state.jobs[job] as InlineJob) < end) job++;
    const jobs = state.jobs.slice(firstJob, job);
    const labels = defines ? labelsOf(nodes) : undefined;
    spans.push({ from: start, to: end, line: lineAt(state.lines, start) - 1, nodes, jobs, labels });
  }
  return spans;
}

/** Pairs of an offset at which a span begins and the index of its first node; blank lines belong to the span before them. */
function spanStarts({ cleanOffsets, cleanChildren, root }: BlockState, from: number): number[] {
  const starts = [from, 0];
  for (const [index, offset] of cleanOffsets.entries()) {
    const first = cleanChildren[index] as number;
    const next = cleanChildren[index + 1] ?? root.children.length;
    if (offset > from && next > first && first > 0) starts.push(offset, first);
  }
  return starts;
}

function startOf({ segments, from }: InlineJob): number {
  return sourceOffset(segments, from);
}
