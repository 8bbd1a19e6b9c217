import type { Delete, Emphasis, Link, LinkReference, PhrasingContent, Strong } from "mdast";
import type { Settings } from "../options.ts";
import type { Placing } from "../tree/position.ts";
import type { InlineJob } from "./inline-job.ts";
import type { Token } from "./tokens.ts";

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
