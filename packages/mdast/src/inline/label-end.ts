import { normalizeLabel } from "../references/normalize-label.ts";
import { decodeString } from "../references/decode-string.ts";
import {
  addNode,
  addToken,
  tokenKind,
  type Bracket,
  type InlineState,
  type Resource,
  type Token,
} from "./inline-state.ts";
import { footnoteReference } from "./label-start.ts";
import { readLabelEnd } from "./link-parts.ts";
import { readResource } from "./resource.ts";
import { resolveLevel } from "./resolve-level.ts";

/** `]`: a link or an image, if the bracket before it may be one and what follows agrees (CommonMark 6.3). */
export function readLabelEndHere(state: InlineState): void {
  const { brackets, at } = state;
  const bracket = brackets.pop();
  if (!bracket) return;
  const index = brackets.length;
  const inactive = !bracket.image && index < state.inactiveBelow;
  if (state.inactiveBelow > index) state.inactiveBelow = index;
  const found = inactive ? undefined : findTarget(state, bracket);
  if (found) closeLink(state, bracket, found);
  else if (!readImageFootnote(state, bracket)) {
    const around = brackets.at(-1);
    if (around) around.nested = true;
    state.at = at + 1;
  }
}

interface Target extends Resource {
  end: number;
}

function findTarget(state: InlineState, bracket: Bracket): Target | undefined {
  const { text, at, to, defined } = state;
  const next = at + 1 < to ? text.charCodeAt(at + 1) : -1;
  if (next === 40) {
    const resource = readResource(state, at + 1);
    if (resource) {
      const type = bracket.image ? "image" : "link";
      const { url, title, end } = resource;
      return { type, url, title, label: "", identifier: "", referenceType: "shortcut", end };
    }
  }
  if (defined.size === 0) return undefined;
  const labelEnd = next === 91 ? readLabelEnd(text, at + 1, to) : -1;
  if (labelEnd >= 0) {
    const full = reference(state, bracket, at + 2, labelEnd, "full");
    if (full) return full;
  }
  const own = bracket.nested ? undefined : reference(state, bracket, bracket.labelFrom, at, "shortcut");
  if (!own || next !== 91) return own;
  // A bracket that follows must be empty: what looks like a full reference is not cut down to a shortcut.
  if (at + 2 >= to || text.charCodeAt(at + 2) !== 93) return undefined;
  own.referenceType = "collapsed";
  own.end = at + 3;
  return own;
}

type Kind = Resource["referenceType"];

function reference(
  state: InlineState,
  { image }: Bracket,
  from: number,
  to: number,
  referenceType: Kind,
): Target | undefined {
  const label = state.text.slice(from, to);
  const key = normalizeLabel(label);
  if (!state.defined.has(key)) return undefined;
  return {
    type: image ? "imageReference" : "linkReference",
    url: "",
    title: null,
    label: decodeString(label),
    identifier: key.toLowerCase(),
    referenceType,
    end: to + 1,
  };
}

function closeLink(state: InlineState, bracket: Bracket, target: Target): void {
  const { at, brackets } = state;
  const start = state.tokens[bracket.token] as Token;
  start.payload = target;
  addToken(state, tokenKind.labelEnd, at, target.end, target);
  resolveLevel(state, bracket.runs, bracket.strikes, true);
  const around = brackets.at(-1);
  if (around) around.nested = true;
  if (!bracket.image) state.inactiveBelow = brackets.length;
  state.lastImage = undefined;
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
