import type { BlockState } from "../block/block-state.ts";
import { parseInlines } from "../inline/parse-inlines.ts";
import { beginLine } from "../tree/source-lines.ts";
import type { Change } from "./change.ts";
import { displacedBy } from "./displaced-by.ts";
import { firstSpan } from "./first-span.ts";
import type { Parsed } from "./parsed.ts";
import { parsePart } from "./parse-part.ts";
import { moveSpan, placeSpan, type PlacedSpan } from "./placed-span.ts";
import { refer } from "./refer.ts";
import { reuseTexts } from "./reuse-texts.ts";
import { resumptionsOf, type Resumption } from "./resume.ts";
import { scopeOf } from "./scope-of.ts";
import type { Scope } from "./scope.ts";
import { spansOf, type Span } from "./span.ts";

/**
 * Parses what an edit can touch, and takes over the rest. From the last span that begins before the edit on, blocks are read until
 * a line begins, behind the edit, at which nothing is open now and nothing was open before.
 *
 * @returns Nothing when the whole text is better parsed: a limit was exceeded, and what is said of that depends on all of it; or what
 * became of a definition touches much of it.
 */
export function updateParsed(before: Parsed, change: Change): Parsed | undefined {
  const first = firstSpan(before, change);
  const { state, read, rest } = readPart(before, change, before.spans[first] as PlacedSpan);
  const head = before.spans.slice(0, first);
  const gone = before.spans.slice(first, rest?.parsed === before ? rest.index : undefined);
  const tail = rest ? restOf(state, rest) : [];
  const scope = scopeOf([...head, ...tail].map(({ span }) => span).concat(read), before);
  const text = { source: change.source, settings: before.settings, lines: state.lines, scope };
  const states = [state];
  const sameHead = refer(text, head, before.scope, states);
  const sameTail = refer(text, tail, rest?.parsed.scope ?? scope, states);
  if (!sameHead || !sameTail) return undefined;
  if (scope === before.scope) state.jobs = reuseTexts(state, before, gone, change);
  for (const each of states) if (!finish(each, scope)) return undefined;
  const spans = [...sameHead, ...read.map(placeSpan), ...sameTail];
  return { ...text, spans, displaced: displacedBy(before, change, gone.length) };
}

interface ReadPart {
  state: BlockState;
  read: Span[];
  /** Where an earlier text goes on as this one does. */
  rest: Resumption | undefined;
}

/** Reads the blocks from the start of a span until the rest is known. */
function readPart(before: Parsed, change: Change, { from, line }: PlacedSpan): ReadPart {
  const { source } = change;
  const resumption = resumptionsOf(before, change);
  let rest: Resumption | undefined;
  const part = { source, settings: before.settings, from, starts: before.lines.starts.slice(0, line) };
  const state = parsePart(part, (offset) => (rest = resumption(offset)) !== undefined);
  const to = rest ? state.nextLine : source.length;
  return { state, read: rest && to === from ? [] : spansOf(state, from, to), rest };
}

/** The spans of an earlier text that come next, and its lines. */
function restOf({ lines }: BlockState, { parsed, index, growth }: Resumption): PlacedSpan[] {
  const { line } = parsed.spans[index] as PlacedSpan;
  const shift = lines.starts.length - line;
  const { starts } = parsed.lines;
  for (let at = line; at < starts.length; at++) beginLine(lines, (starts[at] as number) + growth);
  return parsed.spans.slice(index).map((placed) => moveSpan(placed, growth, shift, lines));
}

/** Parses the texts of blocks, now that all definitions are known; false when a limit was exceeded. */
function finish(state: BlockState, scope: Scope): boolean {
  state.defined = scope.defined;
  state.footnotes = scope.footnotes;
  parseInlines(state, state.jobs);
  return state.settings.messages.length === 0;
}
