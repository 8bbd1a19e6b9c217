import type { Html, QuotationNode } from "@digestkit/adapter-kit";
import type {
  Content,
  Correction,
  Digest,
  Entry,
  InlineElement,
  InlineElementName,
  PullQuote,
  Section,
  Source,
} from "@digestkit/schema";
import type { Context } from "./context.ts";
import type { Footnote } from "./plan.ts";

/** Makes markup of one node or part. It may call `renderNodes` and `renderChildren` for what is in it. */
export type Component<Value> = (value: Value, context: Context) => Html;

/** A content node by its type. */
type NodeOf<Type> = Type extends InlineElementName ? InlineElement : Extract<Content | QuotationNode, { type: Type }>;

/** One component for each type of content node, and for quotations. */
export type NodeComponents = { [Type in (Content | QuotationNode)["type"]]: Component<NodeOf<Type>> };

/** One component for each part of an issue. */
export interface PartComponents {
  /** The HTML document around the issue; its value is the whole issue as markup. */
  page: Component<Html>;
  /** Series, title, number, dates and credits. */
  masthead: Component<Digest>;
  /** Notice on an issue that must not be used. */
  notice: Component<Digest>;
  /** The sentence the issue leads with. */
  pullQuote: Component<PullQuote>;
  /** Table of contents; its value are the sections with a title. */
  contents: Component<Section[]>;
  /** Links to the entries the issue leads with. */
  featured: Component<Entry[]>;
  /** A section with its entries. */
  section: Component<Section>;
  /** One entry: headline, body, and what is known about it. */
  entry: Component<Entry>;
  /** Sources, keywords and translation of an entry. */
  facts: Component<Entry>;
  /** One source of an entry. */
  source: Component<Source>;
  /** One correction, where it stands. */
  correction: Component<Correction>;
  /** The corrections that belong to no entry, and links to those that do. */
  corrections: Component<Correction[]>;
  /** Footnotes in the order they are referred to. */
  footnotes: Component<Footnote[]>;
  /** Licence, corrections policy, original. */
  footer: Component<Digest>;
}

/** All components: one small function for each type of node and each part. */
export interface Components extends NodeComponents, PartComponents {}
