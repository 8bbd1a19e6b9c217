import type { CitationRoleNode, WorkNode } from "./creative-work.ts";
import type { ReferenceNode } from "./reference.ts";

/** Somebody's words. */
export interface QuotationNode {
  /** schema.org type of the node. */
  "@type": "Quotation";
  /**
   * Address of the node on the page, or a fragment where the page's address is not known. The pull quote has
   * none.
   */
  "@id"?: string;
  /** Id of the quotation in the digest; the pull quote has none. */
  identifier?: string;
  /** The words quoted, as plain text. */
  text: string;
  /** Address in the attribution of the pull quote. */
  url?: string;
  /** Who speaks, with the name the text uses. */
  spokenByCharacter?: SpeakerNode;
  /** Who speaks, once more, in the property that most programs read. */
  creator?: SpeakerNode;
  /** How it was said: `statement`, `interview` …; of the pull quote, as its attribution names it. */
  genre?: string;
  /** BCP 47 tag of the language of the words, where it differs from the issue's. */
  inLanguage?: string;
  /** Of the pull quote: the quotation it was pulled from. */
  isBasedOn?: ReferenceNode;
  /** The quotation it stands inside. */
  isPartOf?: ReferenceNode;
  /** Source of the quotation, inside a role where the digest says what the source is to it. */
  citation?: WorkNode | CitationRoleNode;
}

/** Who speaks: a node of the issue, with the name the text calls it by where that is another, or only a name. */
export type SpeakerNode =
  | ReferenceNode
  | { "@type": "Person"; "@id": string; alternateName: string }
  | { "@type": "Organization"; "@id": string; alternateName: string }
  | { "@type": "Person"; name: string };
