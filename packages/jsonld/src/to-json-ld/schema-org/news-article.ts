import type { CitationRoleNode, WorkNode } from "./creative-work.ts";
import type { QuotationNode } from "./quotation.ts";
import type { ReferenceNode } from "./reference.ts";

/** An entry. */
export interface NewsArticleNode {
  /** schema.org type of the node. */
  "@type": "NewsArticle";
  /** Address of the node on the page, or a fragment where the page's address is not known. */
  "@id": string;
  /** Id of the entry in the digest. */
  identifier: string;
  /** Address of the entry's own page, or of its place on the page. */
  url?: string;
  /** The section the entry stands in. */
  isPartOf: ReferenceNode;
  /** Title of that section. */
  articleSection?: string;
  /** Headline, as plain text. */
  headline?: string;
  /** Place and time line of the report, as the entry has it. */
  dateline?: string;
  /** BCP 47 tag of the language. */
  inLanguage?: string;
  /** When the issue was published, or the date on its masthead, ISO 8601. */
  datePublished?: string;
  /** When the issue was last changed, ISO 8601. */
  dateModified?: string;
  /** Publisher of the issue. */
  publisher?: ReferenceNode;
  /** What the entry says, as plain text. */
  articleBody?: string;
  /** Its quotations, in reading order. */
  hasPart?: QuotationNode[];
  /** Its sources, each inside a role where the digest says what the source is to the entry. */
  citation?: (WorkNode | CitationRoleNode)[];
  /** Its keywords. */
  keywords?: string[];
  /** People, organisations and places it names, each once, in the order of the text. */
  mentions?: ReferenceNode[];
  /** The original of a translated entry: its language and address. */
  translationOfWork?: WorkNode;
  /** Who translated the entry. */
  translator?: { "@type": "Person"; name: string };
  /** Corrections of the entry or of its quotations. */
  correction?: ReferenceNode[];
}
