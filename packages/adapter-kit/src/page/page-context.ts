import type { Digest, Message, TableCell } from "@digestkit/schema";
import type { QuotedChildren } from "../digest/mark-quotations.ts";
import type { Plan } from "../digest/plan-digest.ts";
import type { Direction } from "../direction/direction-of.ts";
import type { PhraseEdges } from "../direction/phrase-edges.ts";
import type { Labels } from "../labels/labels.ts";
import type { CellPlace } from "./cell-places.ts";
import type { Permalinks } from "./permalinks.ts";

/** What a component of an edition in a page has to know besides its node, whatever it makes of it. It is never changed: what holds for a part only is a copy. */
export interface PageContext {
  /** The document. */
  digest: Digest;
  /** Words in the document's language, or in English where the catalogue lacks it. */
  labels: Labels;
  /** BCP 47 tag of the labels where it is not the document's: they are marked with it. */
  labelLanguage: string | undefined;
  /** BCP 47 tag of the text around. */
  language: string;
  /** Base direction of the text around. */
  direction: Direction;
  /** Whether a phrase against that direction goes on before or after what is shown; nothing where it does not. */
  edges?: PhraseEdges | undefined;
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
  /** Takes what is to report. */
  report: (message: Message) => void;
}
