import type { Direction, Footnote, Labels, NodeOf, Plan, QuotationNode, QuotedChildren } from "@digestkit/adapter-kit";
import type {
  Correction,
  Digest,
  Entry,
  FlowContent,
  ListItem,
  Message,
  PhrasingContent,
  PullQuote,
  Section,
  Source,
  TableCell,
  TableRow,
} from "@digestkit/schema";
import type { LinkRegister } from "./link-register.ts";

/** What every component is given besides its node. */
export interface Context {
  /** The whole document. */
  digest: Digest;
  /** The components in use. */
  components: Components;
  /** Words of the edition. */
  labels: Labels;
  /** BCP 47 tag of the document. */
  language: string;
  /** Base direction of the document. */
  direction: Direction;
  /** Columns a line has here, inside lists and quotations. */
  width: number;
  /** Whether the paragraphs here may be wrapped anew by a mail program. */
  flows: boolean;
  /** Where addresses stand. */
  links: "footnotes" | "inline" | "none";
  /** Where the list of numbered addresses stands. */
  linkList: "section" | "document";
  /** Numbers of addresses. */
  register: LinkRegister;
  /** Footnotes, corrections and titles of the whole document. */
  plan: Plan;
  /** Children with quotations as nodes, of the entry around. */
  quoted: QuotedChildren;
  /** What to show for a node without a component. */
  onUnknown: FlowComponent<{ type: string }>;
  /** Takes what is to report. */
  report: (message: Message) => void;
}

/** Makes text of one node in a line. LF is a hard break. */
export type PhrasingComponent<Node> = (node: Node, context: Context) => string;

/** Makes lines of one block or part, none wider than `context.width` unless a word is. */
export type FlowComponent<Node> = (node: Node, context: Context) => string[];

/** One component for each type of node in a line, and for quotations. */
export type PhrasingComponents = {
  [Type in (PhrasingContent | QuotationNode)["type"]]: PhrasingComponent<NodeOf<Type>>;
};

/** A comment stands in a line or as a block, and shows in neither. */
type BlockType = Exclude<(FlowContent | ListItem | TableRow | TableCell)["type"], "comment">;

/** One component for each type of block. */
export type FlowComponents = { [Type in BlockType]: FlowComponent<NodeOf<Type>> };

/** One component for each part of an issue. */
export interface PartComponents {
  /** Series, title, number, dates, credits. */
  masthead: FlowComponent<Digest>;
  /** Notice on an issue that must not be used. */
  notice: FlowComponent<Digest>;
  /** The sentence the issue leads with. */
  pullQuote: FlowComponent<PullQuote>;
  /** Titles of the entries the issue leads with. */
  featured: FlowComponent<Entry[]>;
  /** A section with its entries. */
  section: FlowComponent<Section>;
  /** One entry: headline, body, and what is known about it. */
  entry: FlowComponent<Entry>;
  /** Sources, keywords and translation of an entry. */
  facts: FlowComponent<Entry>;
  /** One source, in a line. */
  source: PhrasingComponent<Source>;
  /** One correction. */
  correction: FlowComponent<Correction>;
  /** The corrections that belong to no entry. */
  corrections: FlowComponent<Correction[]>;
  /** Footnotes in the order they are referred to. */
  footnotes: FlowComponent<readonly Footnote[]>;
  /** Numbered addresses. */
  linkList: FlowComponent<readonly (readonly [number: number, url: string])[]>;
  /** Licence, corrections policy, original. */
  footer: FlowComponent<Digest>;
}

/** All components: one small function for each type of node and each part. */
export interface Components extends PhrasingComponents, FlowComponents, PartComponents {}
