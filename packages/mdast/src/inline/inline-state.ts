import type { PhrasingContent } from "mdast";
import type { Settings } from "../options.ts";
import type { Placing } from "../tree/position.ts";
import type { InlineJob } from "./inline-job.ts";
import type { TextBuilder } from "./text-runs.ts";

/** Kinds of tokens. */
export const tokenKind = {
  /** A slice of the text. */
  text: 0,
  /** An escaped character: the last one of the token. */
  escape: 1,
  /** A character reference; its value is the payload. */
  reference: 2,
  /** A line ending; spaces around it are not part of the token. */
  eol: 3,
  /** A hard break. */
  break: 4,
  /** A finished node, the payload. */
  node: 5,
  /** A run of `*` or `_`; what is left of it is text. */
  attention: 6,
  /** `~` or `~~` */
  strike: 7,
  /** `[` or `![`: text unless a link was found, the payload. */
  labelStart: 8,
  /** The end of a link, from its `]`. */
  labelEnd: 9,
  /** A check box. */
  check: 10,
} as const;

/** A token of the text; fields mean different things for different kinds. */
export interface Token {
  kind: number;
  from: number;
  to: number;
  payload: unknown;
  /** Of a run: its character, and whether it may open or close. */
  marker: number;
  opens: boolean;
  closes: boolean;
  /** Of a run: spans that it opens, outermost first, and spans that it closes, innermost first; sizes of their markers. */
  openers: number[] | undefined;
  closers: number[] | undefined;
}

/** A `[` or `![` that may still become a link or an image. */
export interface Bracket {
  token: number;
  image: boolean;
  /** Where the label begins. */
  labelFrom: number;
  /** There are brackets inside: no label of a definition has those. */
  nested: boolean;
  /** How many delimiter runs there were before it. */
  runs: number;
  strikes: number;
}

/** What a label became. */
export interface Resource {
  type: "link" | "image" | "linkReference" | "imageReference";
  url: string;
  title: string | null;
  label: string;
  identifier: string;
  referenceType: "full" | "collapsed" | "shortcut";
}

/** The state of the inline pass. Arrays are used again for each job. */
export interface InlineState extends Placing {
  settings: Settings;
  defined: ReadonlySet<string>;
  footnotes: ReadonlySet<string>;
  job: InlineJob;
  text: string;
  from: number;
  to: number;
  at: number;
  /** Where text that belongs to no token yet begins. */
  pending: number;
  /** What the tree is built with. */
  nodes: PhrasingContent[];
  builder: TextBuilder;
  /** Tokens so far; the array keeps those of earlier jobs, to be used again. */
  tokenCount: number;
  tokens: Token[];
  brackets: Bracket[];
  /** Link brackets below this index stand around a link: they cannot become links. */
  inactiveBelow: number;
  /** The image bracket that was the last thing with a label so far, and that failed. */
  lastImage: Bracket | undefined;
  /** Indexes of tokens: runs and strikes that are not resolved. */
  runs: number[];
  strikes: number[];
  /** Character of the first of both: it decides which are resolved first at the outermost level. */
  firstRun: number;
  /** Searches that were in vain from some point of this text on. */
  vain: Vain;
  /** Next `@`, and where the address before it begins. */
  nextAt: number;
  emailFrom: number;
  /** Next `@` of the source, for texts that are slices of it. */
  sourceAt: number;
  /** There is text left in which the finished tree may hold an address. */
  suspect: boolean;
  /** Where no end of an address follows. */
  noTrailBefore: number;
}

/** What was looked for and is not there in the rest of the text. */
export interface Vain {
  comment: boolean;
  instruction: boolean;
  cdata: boolean;
  declaration: boolean;
  titles: number;
  /** Last back-tick run of each length, made when one was not found. */
  backticks: Map<number, number> | undefined;
}

/** Adds a token, and what stood before it as text. */
export function addToken(state: InlineState, kind: number, from: number, to: number, payload?: unknown): Token {
  flushText(state, from);
  state.pending = to;
  state.at = to;
  return nextToken(state, kind, from, to, payload);
}

/** Text up to `to` becomes a token. */
export function flushText(state: InlineState, to: number): void {
  if (to > state.pending) nextToken(state, tokenKind.text, state.pending, to, undefined);
  state.pending = to;
}

/** A token of an earlier job with new content, or a new one. */
function nextToken(state: InlineState, kind: number, from: number, to: number, payload: unknown): Token {
  const { tokens } = state;
  const index = state.tokenCount++;
  const token = tokens[index];
  if (!token) return (tokens[index] = newToken(kind, from, to, payload));
  token.kind = kind;
  token.from = from;
  token.to = to;
  token.payload = payload;
  token.openers = undefined;
  token.closers = undefined;
  return token;
}

function newToken(kind: number, from: number, to: number, payload: unknown): Token {
  return {
    kind,
    from,
    to,
    payload,
    marker: 0,
    opens: false,
    closes: false,
    openers: undefined,
    closers: undefined,
  };
}

/** Adds a node that is complete. */
export function addNode(state: InlineState, from: number, to: number, node: PhrasingContent): void {
  addToken(state, tokenKind.node, from, to, node);
}
