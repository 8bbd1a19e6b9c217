import type { Delete, Emphasis, Link, LinkReference, PhrasingContent, Strong } from "mdast";
import type { Settings } from "../options.ts";
import type { Placing } from "../tree/position.ts";
import type { InlineJob } from "./inline-job.ts";

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
  /** `[` or `![`: text, unless it begins a link or an image: the payload, still without what is inside. */
  labelStart: 6,
  /** The end of the same, from its `]`. */
  labelEnd: 7,
  /** A check box. */
  check: 8,
  /** From here on delimiter runs, what is left of which is text. `~` or `~~` */
  strike: 9,
  /** `_` and more of them. */
  underscores: 10,
  /** `*` and more of them. */
  asterisks: 11,
} as const;

/** Bits of `Token.able`. */
export const opens = 1;
export const closes = 2;

/** A token of the text; fields mean different things for different kinds. */
export interface Token {
  kind: number;
  from: number;
  to: number;
  payload: unknown;
  /** Of a run: whether it {@link opens} and {@link closes} spans. */
  able: number;
  /**
   * Of a run: spans that it opens, innermost first, and spans that it closes, innermost first: the sizes of their markers, 1 or 2, as
   * digits. Strings, because nearly all are short: those are made once.
   */
  openers: string;
  closers: string;
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

type Span = Emphasis | Strong | Delete | Link | LinkReference;

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
  /** Finished nodes of all that is open, outermost first, so many of them; those of the innermost span begin at `base`. */
  nodes: PhrasingContent[];
  size: number;
  base: number;
  /** Spans that are open; for an image, which only collects nodes for its alternative text, nothing. */
  open: (Span | undefined)[];
  /** Of each: where the nodes around it begin. */
  bases: number[];
  /** Links that are open: no addresses are looked for in those. */
  links: number;
  /** Text that is not a node yet: where so many parts of it begin and end, and what those stand for that do not stand for themselves. */
  partCount: number;
  parts: number[];
  decodings: (string | undefined)[];
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
  /** Kind of the first of both: it decides which are resolved first at the outermost level. */
  firstRun: number;
  /** Searches that are not done again, because they came to the end of this text in vain: bits (see {@link isVain}). */
  vain: number;
  /** Last back-tick run of each length, made when one was not found. */
  backticks: Map<number, number> | undefined;
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

/** Whether something was looked for and is not there in the rest of the text: the end of HTML, or of a title, of a kind. */
export function isVain({ vain }: InlineState, kind: number): boolean {
  return (vain & (1 << kind)) !== 0;
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
  if (!token) return (tokens[index] = { kind, from, to, payload, able: 0, openers: "", closers: "" });
  token.kind = kind;
  token.from = from;
  token.to = to;
  token.payload = payload;
  token.openers = token.closers = "";
  return token;
}

/** Adds a node that is complete. */
export function addNode(state: InlineState, from: number, to: number, node: PhrasingContent): void {
  addToken(state, tokenKind.node, from, to, node);
}

/** Adds a delimiter run from the cursor on: it is matched with others once it is known what stands inside of what. */
export function addRun(state: InlineState, runs: number[], kind: number, end: number, able: number): void {
  addToken(state, kind, state.at, end).able = able;
  runs.push(state.tokenCount - 1);
  state.firstRun ||= kind;
}
