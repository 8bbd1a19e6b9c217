import type { FootnoteReference } from "mdast";
import { footnoteLabelEnd } from "../block/footnote-marker.ts";
import { decodeString } from "../references/decode-string.ts";
import { normalizeLabel } from "../references/normalize-label.ts";
import type { InlineState } from "./inline-state.ts";
import { addNode, addToken } from "./add-token.ts";
import { tokenKind } from "./tokens.ts";
import { placeOf } from "./place-of.ts";
import { sourceOffset } from "./source-offset.ts";
import { reportLimit } from "../report-limit.ts";

/** `[`, `![` or `[^a]` */
export function readLabelStart(state: InlineState): void {
  const { text, at, pending, brackets } = state;
  const image = at > pending && text.charCodeAt(at - 1) === 33;
  if (!image && state.settings.footnotes && readFootnoteCall(state)) return;
  noteNested(state);
  if (brackets.length >= state.settings.maxLinks) {
    const offset = sourceOffset(state.job.segments, at);
    reportLimit(state, "max-links", offset, offset + 1);
    return;
  }
  addToken(state, tokenKind.labelStart, image ? at - 1 : at, at + 1);
  state.suspect = true;
  const { tokenCount, runs, strikes } = state;
  const bracket = {
    token: tokenCount - 1,
    image,
    labelFrom: at + 1,
    nested: false,
    runs: runs.length,
    strikes: strikes.length,
  };
  brackets.push(bracket);
  state.lastImage = image ? bracket : undefined;
}

/** There are brackets inside of the innermost open one: it is no label of a definition. */
export function noteNested({ brackets }: InlineState): void {
  const around = brackets.at(-1);
  if (around) around.nested = true;
}

function readFootnoteCall(state: InlineState): boolean {
  const { text, at, to, footnotes } = state;
  if (footnotes.size === 0) return false;
  const end = footnoteLabelEnd(text, at, to);
  if (end < 0 || !footnotes.has(normalizeLabel(text.slice(at + 2, end)))) return false;
  noteNested(state);
  addNode(state, at, end + 1, footnoteReference(state, at, end));
  state.lastImage = undefined;
  return true;
}

/** The reference from the `[` at `from` to the `]` at `end`. */
export function footnoteReference(state: InlineState, from: number, end: number): FootnoteReference {
  const label = state.text.slice(from + 2, end);
  return {
    type: "footnoteReference",
    identifier: normalizeLabel(label).toLowerCase(),
    label: decodeString(label),
    position: placeOf(state, from, end + 1),
  };
}
