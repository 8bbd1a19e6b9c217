import type { PhrasingContent } from "mdast";
import type { BlockState } from "../block/block-state.ts";
import type { InlineJob } from "../inline/inline-job.ts";
import { sourceEnd, sourceOffset } from "../inline/source-offset.ts";
import { lineAt, type SourceLines } from "../tree/source-lines.ts";
import { growthOf, type Change } from "./change.ts";
import type { Parsed } from "./parsed.ts";
import type { PlacedSpan } from "./placed-span.ts";
import { shiftNodes } from "./shift.ts";

/** A text of a span, with that span. */
interface OldText {
  job: InlineJob;
  placed: PlacedSpan;
}

/**
 * Takes over what texts became before the edit, where blocks around the edit were read again and hold the same texts: of a long list,
 * only the item that was edited is parsed.
 *
 * @returns Texts that are left to parse.
 */
export function reuseTexts(
  state: BlockState,
  before: Parsed,
  displaced: readonly PlacedSpan[],
  change: Change,
): InlineJob[] {
  const known = textsOf(displaced);
  return state.jobs.filter((job) => {
    const offset = offsetBefore(job, state.lines, change);
    const old = offset === undefined ? undefined : known.get(offset);
    if (!old || !isSameText(job, old.job)) return true;
    job.parent.children = contentOf(state, before, job, old);
    return false;
  });
}

/** Texts by where they began before the edit. */
function textsOf(spans: readonly PlacedSpan[]): Map<number, OldText> {
  const texts = new Map<number, OldText>();
  for (const placed of spans) {
    const moved = placed.from - placed.span.from;
    for (const job of placed.span.jobs) texts.set(startOf(job) + moved, { job, placed });
  }
  return texts;
}

/** Where a text on lines that the edit does not touch began before it: only lines as a whole keep their columns. */
function offsetBefore(job: InlineJob, lines: SourceLines, change: Change): number | undefined {
  if (sourceEnd(job.segments, job.to) < change.start) return startOf(job);
  const start = startOf(job);
  const lineStart = lines.starts[lineAt(lines, start) - 1] as number;
  return lineStart > change.start + change.size ? start - growthOf(change) : undefined;
}

function startOf({ segments, from }: InlineJob): number {
  return sourceOffset(segments, from);
}

/** Whether a text is read as another one was: it has the same characters in lines that are as far apart. */
function isSameText(job: InlineJob, old: InlineJob): boolean {
  const { text, from, to, segments, item, parent } = job;
  if (item || old.item || parent.type !== old.parent.type || to - from !== old.to - old.from) return false;
  return (
    isSameShape(segments, old.segments, from - old.from) && text.slice(from, to) === old.text.slice(old.from, old.to)
  );
}

type Segments = InlineJob["segments"];

function isSameShape(segments: Segments, old: Segments, moved: number): boolean {
  if (!segments || !old) return segments === old;
  if (moved !== 0 || segments.length !== old.length) return false;
  const shift = (segments[1] as number) - (old[1] as number);
  return segments.every((at, index) => at - (old[index] as number) === (index % 2 === 0 ? 0 : shift));
}

/** What the text became, at its place in the new text. */
function contentOf(
  { lines, mode }: BlockState,
  before: Parsed,
  job: InlineJob,
  { job: old, placed }: OldText,
): PhrasingContent[] {
  const children: PhrasingContent[] = old.parent.children;
  if (mode === false) return children;
  const start = startOf(job);
  const parsedAt = startOf(old);
  const { span } = placed;
  const lineBefore = lineAt(before.lines, parsedAt + placed.from - span.from);
  const line = lineAt(lines, start) - (lineBefore - (placed.line - span.line));
  const offset = start - parsedAt;
  return offset === 0 && line === 0 ? children : shiftNodes(children, { offset, line, lines });
}
