import type { CellPlace, Direction, Footnote, NodeOf, NodeType, PageContext } from "@digestkit/adapter-kit";
import type { Correction, Digest, Entry, PullQuote, SafeUrl, Section, Source } from "@digestkit/schema";
import type { ComponentType, ExoticComponent, ReactNode } from "react";

/**
 * What every component is given besides its node. It is passed on by hand and not by React's context, so that every component
 * runs on a server; it is never changed: what holds for a part only is a copy. Its `digest` is free of characters that no page
 * may hold.
 */
export interface Context extends PageContext {
  /** The components of nodes in use, the caller's over the defaults. */
  nodes: NodeComponents;
  /** The components of parts in use, the caller's over the defaults. */
  parts: PartComponents;
  /** Shows a node that has no component. */
  onUnknown: Component<Props<{ type: string }>>;
}

/** A React component that takes the given properties: a function, a class, or what `memo` and `lazy` make. */
export type Component<Properties> = ComponentType<Properties> | ExoticComponent<Properties>;

/** What a component is given. */
export interface Props<Value> {
  /** The node or part, as the document has it. */
  value: Value;
  /** What holds inside it; hand it on to what you render. */
  context: Context;
  /** Of a node: what is in it, to be put where it belongs. */
  children?: ReactNode;
}

/** What the components of some nodes are given besides: what of the node depends on the document around it, worked out. */
export interface NodeExtras {
  /** Of a link. */
  link: {
    /** Its address as the URL policy lets it through; none where it refuses the address, or where a link is around. */
    href: SafeUrl | undefined;
  };
  /** Of an image. */
  image: {
    /** Its address as the URL policy lets it through; none where it refuses the address. */
    src: SafeUrl | undefined;
  };
  /** Of a heading. */
  heading: {
    /** Level that the outline of the page has room for, 1 to 6. */
    level: number;
  };
  /** Of a paragraph. */
  paragraph: {
    /** Its direction, where that is not the one around. */
    dir: Direction | undefined;
  };
  /** Of a quotation. */
  quotation: {
    /** Its anchor; a quotation over several paragraphs has it on the first part. */
    id: string | undefined;
    /** Its language, where that is not the one around. */
    lang: string | undefined;
    /** Its direction, where that is not the one around. */
    dir: Direction | undefined;
    /** Address of a link that is to follow it: after the last part of a whole utterance. */
    permalink: string | undefined;
  };
  /** Of a cell of a table. */
  tableCell: CellPlace;
  /** Of a reference to a footnote. */
  footnoteReference: {
    /** Number of the footnote; none where there is no such footnote. */
    number: number | undefined;
    /** Anchor of the reference. */
    id: string | undefined;
    /** Address of the footnote in the page; none where a link is around. */
    href: string | undefined;
  };
}

/** Properties of the component of one type of node: `NodeProps<"link">`. */
export type NodeProps<Type extends NodeType> = Props<NodeOf<Type>> &
  (Type extends keyof NodeExtras ? NodeExtras[Type] : unknown);

/** One component for each type of content node, and for quotations. */
export type NodeComponents = { [Type in NodeType]: Component<NodeProps<Type>> };

/** What the component of each part is given as its `value`. */
export interface PartValues {
  /** Series, title, number, dates and credits. */
  masthead: Digest;
  /** Notice on an issue that must not be used. */
  notice: Digest;
  /** The sentence the issue leads with. */
  pullQuote: PullQuote;
  /** Table of contents: the sections with a title. */
  contents: readonly Section[];
  /** Links to the entries the issue leads with. */
  featured: readonly Entry[];
  /** A section with its entries. */
  section: Section;
  /** One entry: headline, body, and what is known about it. */
  entry: Entry;
  /** Sources, keywords and translation of an entry. */
  facts: Entry;
  /** The sources of an entry: one name with its values in the list of `facts`. */
  sources: readonly Source[];
  /** One source of an entry. */
  source: Source;
  /** One correction, where it stands. */
  correction: Correction;
  /** The corrections that belong to no entry, and links to those that do. */
  corrections: readonly Correction[];
  /** Footnotes in the order they are referred to. */
  footnotes: readonly Footnote[];
  /** Licence, corrections policy, original. */
  footer: Digest;
}

/** Properties of the component of one part: `PartProps<"entry">`. */
export type PartProps<Part extends keyof PartValues> = Props<PartValues[Part]>;

/** One component for each part of an issue. */
export type PartComponents = { [Part in keyof PartValues]: Component<PartProps<Part>> };

/** All components: one small function for each type of node and each part. */
export interface Components extends NodeComponents, PartComponents {}
