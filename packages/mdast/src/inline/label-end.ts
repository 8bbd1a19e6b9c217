import type { Image, ImageReference, Link, LinkReference } from "mdast";
import { codeAt } from "../characters/skip.ts";
import { decodeString } from "../references/decode-string.ts";
import { normalizeLabel } from "../references/normalize-label.ts";
import { unfinished } from "../tree/append-child.ts";
import type { Bracket, InlineState } from "./inline-state.ts";
import { addNode, addToken } from "./add-token.ts";
import { tokenKind, type Token } from "./tokens.ts";
import { footnoteReference, noteNested } from "./label-start.ts";
import { readLabelEnd } from "./link-parts.ts";
import { placeOf } from "./place-of.ts";
import { resolveLevel } from "./resolve-level.ts";
import { readResource } from "./resource.ts";

/** `]`: a link or an image, if the bracket before it may be one and what follows agrees (CommonMark 6.3). */
export function readLabelEndHere(state: InlineState): void {
  const { brackets, at } = state;
  const bracket = brackets.pop();
  if (!bracket) return;
  const index = brackets.length;
  const inactive = !bracket.image && index < state.inactiveBelow;
  if (state.inactiveBelow > index) state.inactiveBelow = index;
  if (!inactive && (closeResource(state, bracket) || closeReference(state, bracket))) return;
  if (readImageFootnote(state, bracket)) return;
  noteNested(state);
  state.at = at + 1;
}

/** `](a "b")` */
function closeResource(state: InlineState, bracket: Bracket): boolean {
  const { text, at, to } = state;
  const found = codeAt(text, at + 1, to) === 40 ? readResource(state, at + 1) : undefined;
  if (!found) return false;
  const { title, url, end } = found;
  const position = placeOf(state, startOf(state, bracket), end);
  const node: Link | Image = bracket.image
    ? { type: "image", title, url, alt: "", position }
    : { type: "link", title, url, children: unfinished, position };
  return close(state, bracket, node, end);
}

/** `][a]`, `][]` or just `]` */
function closeReference(state: InlineState, bracket: Bracket): boolean {
  const { text, at, to, defined } = state;
  if (defined.size === 0) return false;
  const bracketFollows = codeAt(text, at + 1, to) === 91;
  const end = bracketFollows ? readLabelEnd(text, at + 1, to) : -1;
  if (end >= 0 && refer(state, bracket, at + 2, end, "full", end + 1)) return true;
  if (bracket.nested) return false;
  if (!bracketFollows) return refer(state, bracket, bracket.labelFrom, at, "shortcut", at + 1);
  // A bracket that follows must be empty: what looks like a full reference is not cut down to a shortcut.
  return codeAt(text, at + 2, to) === 93 && refer(state, bracket, bracket.labelFrom, at, "collapsed", at + 3);
}

/** Makes a reference of the label from `from` to `to`, if that is defined. */
function refer(
  state: InlineState,
  bracket: Bracket,
  from: number,
  to: number,
  referenceType: LinkReference["referenceType"],
  end: number,
): boolean {
  const source = state.text.slice(from, to);
  const key = normalizeLabel(source);
  if (!state.defined.has(key)) return false;
  const position = placeOf(state, startOf(state, bracket), end);
  const label = decodeString(source);
  const identifier = key.toLowerCase();
  const node: LinkReference | ImageReference = bracket.image
    ? { type: "imageReference", alt: "", position, label, identifier, referenceType }
    : { type: "linkReference", children: unfinished, position, label, identifier, referenceType };
  return close(state, bracket, node, end);
}

function startOf({ tokens }: InlineState, { token }: Bracket): number {
  return (tokens[token] as Token).from;
}

function close(state: InlineState, bracket: Bracket, node: Token["payload"], end: number): true {
  (state.tokens[bracket.token] as Token).payload = node;
  addToken(state, tokenKind.labelEnd, state.at, end, node);
  resolveLevel(state, bracket.runs, bracket.strikes, true);
  noteNested(state);
  if (!bracket.image) state.inactiveBelow = state.brackets.length;
  state.lastImage = undefined;
  return true;
}

/** `![^a]` is no image but an exclamation mark and a footnote. */
function readImageFootnote(state: InlineState, bracket: Bracket): boolean {
  const { text, at, footnotes, settings } = state;
  if (!settings.footnotes || state.lastImage !== bracket || text.charCodeAt(bracket.labelFrom) !== 94) return false;
  if (!footnotes.has(normalizeLabel(text.slice(bracket.labelFrom + 1, at)))) return false;
  const from = bracket.labelFrom - 1;
  state.runs.length = bracket.runs;
  state.strikes.length = bracket.strikes;
  state.tokenCount = bracket.token;
  state.pending = from - 1;
  addNode(state, from, at + 1, footnoteReference(state, from, at));
  state.lastImage = undefined;
  return true;
}
