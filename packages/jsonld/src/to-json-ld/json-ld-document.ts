/** A reference to a node of the same document. */
export interface ReferenceNode {
  /** Its id. */
  "@id": string;
}

/** Somebody named in the issue. */
export interface PersonNode {
  "@type": "Person";
  "@id"?: string;
  identifier?: string;
  name?: string;
  alternateName?: string[];
  sameAs?: string[];
  /** Offices and jobs with an organisation. */
  worksFor?: OfficeNode[];
  /** Offices and jobs without one. */
  hasOccupation?: JobNode[];
}

/** An office: what somebody does for whom, and from when to when. */
export interface OfficeNode {
  "@type": "OrganizationRole";
  roleName: string;
  startDate?: string;
  endDate?: string;
  worksFor: OrganizationNode | ReferenceNode;
}

/** A job of which the digest does not say for whom. */
export interface JobNode {
  "@type": "Role";
  startDate?: string;
  endDate?: string;
  hasOccupation: { "@type": "Occupation"; name: string };
}

/** A body named in the issue, or the one that publishes it. */
export interface OrganizationNode {
  "@type": "Organization";
  "@id"?: string;
  identifier?: string;
  name?: string;
  alternateName?: string[];
  sameAs?: string[];
  /** Address of the publisher's rules for corrections. */
  correctionsPolicy?: string;
}

/** A place named in the issue. */
export interface PlaceNode {
  "@type": "Place";
  "@id"?: string;
  identifier?: string;
  name?: string;
  alternateName?: string[];
  sameAs?: string[];
}

/** A work that is cited, translated or licensed: what is known of it. */
export interface WorkNode {
  "@type": "CreativeWork";
  identifier?: string;
  name?: string;
  url?: string;
  /** Kind of publication: `statement`, `facebookPost` …. */
  genre?: string;
  datePublished?: string;
  archivedAt?: string;
  inLanguage?: string;
  text?: string;
}

/** A source and what it is to the text: `primary`, `via` …. */
export interface CitationRoleNode {
  "@type": "Role";
  roleName: string;
  citation: WorkNode;
}

/** Somebody's part in the issue. */
export interface ContributorRoleNode {
  "@type": "Role";
  roleName: string;
  contributor: PersonNode | ReferenceNode;
}

/** Somebody's words. */
export interface QuotationNode {
  "@type": "Quotation";
  "@id"?: string;
  identifier?: string;
  text: string;
  url?: string;
  spokenByCharacter?: SpeakerNode;
  creator?: SpeakerNode;
  genre?: string;
  inLanguage?: string;
  isBasedOn?: ReferenceNode;
  isPartOf?: ReferenceNode;
  citation?: WorkNode | CitationRoleNode;
}

/** Who speaks: a node of the issue, with the name the text calls it by where that is another, or only a name. */
export type SpeakerNode =
  | ReferenceNode
  | { "@type": "Person"; "@id": string; alternateName: string }
  | { "@type": "Organization"; "@id": string; alternateName: string }
  | { "@type": "Person"; name: string };

/** An entry. */
export interface NewsArticleNode {
  "@type": "NewsArticle";
  "@id": string;
  identifier: string;
  url?: string;
  isPartOf: ReferenceNode;
  articleSection?: string;
  headline?: string;
  dateline?: string;
  inLanguage?: string;
  datePublished?: string;
  dateModified?: string;
  publisher?: ReferenceNode;
  articleBody?: string;
  hasPart?: QuotationNode[];
  citation?: (WorkNode | CitationRoleNode)[];
  keywords?: string[];
  mentions?: ReferenceNode[];
  translationOfWork?: WorkNode;
  translator?: { "@type": "Person"; name: string };
  correction?: ReferenceNode[];
}

/** A section: it stands before its entries, which refer to it. */
export interface SectionNode {
  "@type": "Collection";
  "@id": string;
  identifier: string;
  name?: string;
  abstract?: string;
  /** The section it stands in. */
  isPartOf?: ReferenceNode;
}

/** A published correction. */
export interface CorrectionNode {
  "@type": "CorrectionComment";
  "@id": string;
  identifier: string;
  /** What it corrects. */
  parentItem?: ReferenceNode;
  datePublished: string;
  /** How grave the mistake was: `typo`, `clarification`, `correction`, `retraction`. */
  genre: string;
  text: string;
  /** The words before and after. */
  about?: { "@type": "ReplaceAction"; replacee?: WorkNode; replacer?: WorkNode };
}

/** The series the issue belongs to. */
export interface PeriodicalNode {
  "@type": "Periodical";
  "@id": string;
  name?: string;
  url?: string;
  publisher?: OrganizationNode;
}

/** The volume the issue belongs to. */
export interface VolumeNode {
  "@type": "PublicationVolume";
  volumeNumber: string;
  isPartOf?: PeriodicalNode;
}

/** A translation of the issue, or what it is a translation of. */
export interface TranslatedIssueNode {
  "@type": "PublicationIssue";
  identifier?: string;
  url?: string;
  inLanguage?: string;
}

/** One issue as a schema.org `PublicationIssue` in JSON-LD: plain JSON. */
export interface JsonLdDocument {
  "@context": "https://schema.org";
  "@type": "PublicationIssue";
  "@id": string;
  identifier: string;
  name?: string;
  url?: string;
  issueNumber?: string;
  isPartOf?: PeriodicalNode | VolumeNode;
  publisher?: ReferenceNode;
  /** Date on the masthead, which need not be the one of publication. */
  temporal?: string;
  datePublished?: string;
  dateModified?: string;
  temporalCoverage?: string;
  inLanguage?: string;
  /** Given when the issue must not be used: a term of IPTC's publishing status. */
  creativeWorkStatus?: { "@type": "DefinedTerm"; termCode: string; inDefinedTermSet: string };
  license?: string | WorkNode;
  contributor?: ContributorRoleNode[];
  translationOfWork?: TranslatedIssueNode;
  workTranslation?: TranslatedIssueNode[];
  abstract?: string;
  /** The entries it leads with. */
  mainEntity?: ReferenceNode[];
  /** The pull quote, then sections and entries in reading order. */
  hasPart?: (QuotationNode | SectionNode | NewsArticleNode)[];
  correction?: CorrectionNode[];
  /** Everybody and everything the issue names. */
  mentions?: (PersonNode | OrganizationNode | PlaceNode)[];
}
