import type { SectionNode } from "./collection.ts";
import type { ContributorRoleNode } from "./contributor-role.ts";
import type { CorrectionNode } from "./correction-comment.ts";
import type { WorkNode } from "./creative-work.ts";
import type { NewsArticleNode } from "./news-article.ts";
import type { OrganizationNode } from "./organization.ts";
import type { PeriodicalNode, VolumeNode } from "./periodical.ts";
import type { PersonNode } from "./person.ts";
import type { PlaceNode } from "./place.ts";
import type { QuotationNode } from "./quotation.ts";
import type { ReferenceNode } from "./reference.ts";

/** A translation of the issue, or what it is a translation of. */
export interface TranslatedIssueNode {
  /** schema.org type of the node. */
  "@type": "PublicationIssue";
  /** Id of the original, where the digest gives no address of it. */
  identifier?: string;
  /** Address of the other issue. */
  url?: string;
  /** BCP 47 tag of the other issue's language. */
  inLanguage?: string;
}

/** One issue as a schema.org `PublicationIssue` in JSON-LD: plain JSON. */
export interface JsonLdDocument {
  /** The vocabulary. */
  "@context": "https://schema.org";
  /** schema.org type of the node. */
  "@type": "PublicationIssue";
  /** Address of the issue's page, or a fragment made of the digest's id where that address is not known. */
  "@id": string;
  /** Id of the digest. */
  identifier: string;
  /** Title of the issue. */
  name?: string;
  /** Address of the issue's page. */
  url?: string;
  /** Number of the issue, as the masthead has it. */
  issueNumber?: string;
  /** The series, or its volume where the issue has a volume number. */
  isPartOf?: PeriodicalNode | VolumeNode;
  /** Who publishes the issue: a reference to the publisher of the series. */
  publisher?: ReferenceNode;
  /** Date on the masthead, which need not be the one of publication. */
  temporal?: string;
  /** When the issue was published, ISO 8601 date or date-time. */
  datePublished?: string;
  /** When the issue was last changed, ISO 8601 date or date-time. */
  dateModified?: string;
  /** The days the issue reports on, as an ISO 8601 interval: `2024-03-01/2024-03-07`. */
  temporalCoverage?: string;
  /** BCP 47 tag of the issue's language. */
  inLanguage?: string;
  /** Given when the issue must not be used: a term of IPTC's publishing status. */
  creativeWorkStatus?: { "@type": "DefinedTerm"; termCode: string; inDefinedTermSet: string };
  /** Licence of the issue: its address, or a work identified by its name or SPDX id. */
  license?: string | WorkNode;
  /** Who worked on the issue, and as what. */
  contributor?: ContributorRoleNode[];
  /** The issue this one is a translation of. */
  translationOfWork?: TranslatedIssueNode;
  /** Translations of the issue, as `options.translations` names them. */
  workTranslation?: TranslatedIssueNode[];
  /** Summary of the issue, as plain text. */
  abstract?: string;
  /** The entries it leads with. */
  mainEntity?: ReferenceNode[];
  /** The pull quote, then sections and entries in reading order. */
  hasPart?: (QuotationNode | SectionNode | NewsArticleNode)[];
  /** Published corrections, in the order of the digest. */
  correction?: CorrectionNode[];
  /** Everybody and everything the issue names. */
  mentions?: (PersonNode | OrganizationNode | PlaceNode)[];
}
