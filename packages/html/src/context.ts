import type { Direction, Html, Labels, QuotedChildren } from "@digestkit/adapter-kit";
import type { Digest, Message, TableCell } from "@digestkit/schema";
import type { CellPlace } from "./components/table.ts";
import type { Component, NodeComponents, PartComponents } from "./components.ts";
import type { Plan } from "./plan.ts";

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
  /** What to show for a node without a component. */
  onUnknown: Component<{ type: string }>;
  /** Takes what is to report. */
  report: (message: Message) => void;
  /** Markup of the style sheets in a page's head. */
  styles: Html;
}
