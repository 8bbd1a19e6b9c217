import type { WorkNode } from "./creative-work.ts";
import type { ReferenceNode } from "./reference.ts";

/** A published correction. */
export interface CorrectionNode {
  /** schema.org type of the node. */
  "@type": "CorrectionComment";
  /** Address of the node on the page, or a fragment where the page's address is not known. */
  "@id": string;
  /** Id of the correction in the digest. */
  identifier: string;
  /** What it corrects. */
  parentItem?: ReferenceNode;
  /** When the correction was published, ISO 8601 date or date-time. */
  datePublished: string;
  /** How grave the mistake was: `typo`, `clarification`, `correction`, `retraction`. */
  genre: string;
  /** The correction, as plain text. */
  text: string;
  /** The words before and after. */
  about?: { "@type": "ReplaceAction"; replacee?: WorkNode; replacer?: WorkNode };
}
