import type { Footnote, Foreign as ForeignIn, Html, NodeOf, NodeType, PageContext } from "@digestkit/adapter-kit";
import type { Correction, Digest, Entry, PullQuote, SafeUrl, Section, Source } from "@digestkit/schema";
import type { SourceNote, SourceNotes } from "./source-notes.ts";

/** What every component is given besides its node. It is never changed: what holds for a part only is a copy. */
export interface Context extends PageContext {
  /** The components of nodes in use, the caller's over the defaults. */
  nodes: NodeComponents;
  /** The components of parts in use, the caller's over the defaults. */
  parts: PartComponents;
  /** The sources at the end of the issue, where they are not with their entries. */
  sourceNotes: SourceNotes | undefined;
  /** Makes an address what a link in this edition leads to; `undefined` in a page, whose links lead where they say. */
  resolveUrl: ((url: string) => SafeUrl | undefined) | undefined;
  /** What to show for a node without a component. */
  onUnknown: Component<{ type: string }>;
  /** Markup of the style sheets in a page's head. */
  styles: Html;
  /** What the caller adds to a page's head. */
  head: Html | undefined;
}

/** `lang` and `dir` for an element in another language than the text around, and the context for what is in it. */
export type Foreign = ForeignIn<Context>;

/** Makes markup of one node or part. It may call `renderNodes` and `renderChildren` for what is in it. */
export type Component<Value> = (value: Value, context: Context) => Html;

/** One component for each type of content node, and for quotations. */
export type NodeComponents = { [Type in NodeType]: Component<NodeOf<Type>> };

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
  /** The sources of all entries, numbered, where they stand at the end. */
  sources: Component<readonly SourceNote[]>;
  /** One correction, where it stands. */
  correction: Component<Correction>;
  /** The corrections that belong to no entry, and links to those that do. */
  corrections: Component<Correction[]>;
  /** Footnotes in the order they are referred to. */
  footnotes: Component<readonly Footnote[]>;
  /** Licence, corrections policy, original. */
  footer: Component<Digest>;
}

/** All components: one small function for each type of node and each part. */
export interface Components extends NodeComponents, PartComponents {}
