import type { Direction, Footnote, Html, Labels, Plan, QuotationNode, QuotedChildren } from "@digestkit/adapter-kit";
import type {
  Content,
  Correction,
  Digest,
  Entry,
  InlineElement,
  InlineElementName,
  Message,
  PullQuote,
  Section,
  Source,
  TableCell,
} from "@digestkit/schema";
import type { SourceNote, SourceNotes } from "./source-notes.ts";
import type { Permalinks } from "./permalinks.ts";

/** What every component is given besides its node. It is never changed: what holds for a part only is a copy. */
export interface Context {
  /** The document. */
  digest: Digest;
  /** The components of nodes in use, the caller's over the defaults. */
  nodes: NodeComponents;
  /** The components of parts in use, the caller's over the defaults. */
  parts: PartComponents;
  /** Words in the document's language, or in English where the catalogue lacks it. */
  labels: Labels;
  /** BCP 47 tag of the labels where it is not the document's: they are marked with it. */
  labelLanguage: string | undefined;
  /** BCP 47 tag of the text around. */
  language: string;
  /** Base direction of the text around. */
  direction: Direction;
  /** Level of the next heading, 1 to 6. */
  headingLevel: number;
  /** Anchors, titles and footnotes of the whole document. */
  plan: Plan;
  /** Children with quotations as nodes, of the entry around. */
  quoted: QuotedChildren;
  /** Levels of the headings of the content around. */
  headingLevels: ReadonlyMap<object, number>;
  /** Heads and alignments of the cells of the table around. */
  cells: ReadonlyMap<TableCell, CellPlace>;
  /** What every `id` begins with. */
  idPrefix: string;
  /** Whether a link is around: there is none in a link. */
  isInLink: boolean;
  /** What has a link to its own address. */
  permalinks: Permalinks;
  /** The sources at the end of the issue, where they are not with their entries. */
  sourceNotes: SourceNotes | undefined;
  /** What to show for a node without a component. */
  onUnknown: Component<{ type: string }>;
  /** Takes what is to report. */
  report: (message: Message) => void;
  /** Markup of the style sheets in a page's head. */
  styles: Html;
}

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

/** What a table says about one of its cells. */
export interface CellPlace {
  /** Whether it heads a column. */
  isHead: boolean;
  /** Alignment of its column. */
  align: "left" | "right" | "center" | undefined;
}
