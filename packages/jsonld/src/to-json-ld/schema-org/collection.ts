import type { ReferenceNode } from "./reference.ts";

/** A section: it stands before its entries, which refer to it. */
export interface SectionNode {
  /** schema.org type of the node. */
  "@type": "Collection";
  /** Address of the node on the page, or a fragment where the page's address is not known. */
  "@id": string;
  /** Id of the section in the digest. */
  identifier: string;
  /** Title of the section. */
  name?: string;
  /** Introduction of the section, as plain text. */
  abstract?: string;
  /** The section it stands in. */
  isPartOf?: ReferenceNode;
}
