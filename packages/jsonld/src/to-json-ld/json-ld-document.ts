/** A reference to a node of the same document. */
export interface ReferenceNode {
  /** Its id. */
  "@id": string;
}

/** Somebody named in the issue. */
export interface PersonNode {
  /** schema.org type of the node. */
  "@type": "Person";
  /**
   * Address of the node on the issue's page, or a fragment where the page's address is not known. Absent from somebody
   * known by name only.
   */
  "@id"?: string;
  /** Id in the digest. */
  identifier?: string;
  /** Preferred name. */
  name?: string;
  /** Other forms of the name in the text: surname, initials, spelling variants. */
  alternateName?: string[];
  /** Addresses that identify the same person, such as a Wikidata item. */
  sameAs?: string[];
  /** Offices and jobs with an organisation. */
  worksFor?: OfficeNode[];
  /** Offices and jobs without one. */
  hasOccupation?: JobNode[];
}

/** An office: what somebody does for whom, and from when to when. */
export interface OfficeNode {
  /** schema.org type of the role. */
  "@type": "OrganizationRole";
  /** Title of the office, as the digest has it. */
  roleName: string;
  /** First day in office, ISO 8601. */
  startDate?: string;
  /** Last day in office, ISO 8601. */
  endDate?: string;
  /** The organisation: a reference where the issue lists it, otherwise a node with its name. */
  worksFor: OrganizationNode | ReferenceNode;
}

/** A job of which the digest does not say for whom. */
export interface JobNode {
  /** schema.org type of the role. */
  "@type": "Role";
  /** First day in the job, ISO 8601. */
  startDate?: string;
  /** Last day in the job, ISO 8601. */
  endDate?: string;
  /** The job, by its title. */
  hasOccupation: { "@type": "Occupation"; name: string };
}

/** A body named in the issue, or the one that publishes it. */
export interface OrganizationNode {
  /** schema.org type of the node. */
  "@type": "Organization";
  /**
   * Address of the node on the issue's page, or a fragment where the page's address is not known. Absent from an
   * organisation known by name only.
   */
  "@id"?: string;
  /** Id in the digest; the publisher has none. */
  identifier?: string;
  /** Preferred name. */
  name?: string;
  /** Other forms of the name in the text: acronym, short form, spelling variants. */
  alternateName?: string[];
  /** Addresses that identify the same organisation. */
  sameAs?: string[];
  /** Address of the publisher's rules for corrections. */
  correctionsPolicy?: string;
}

/** A place named in the issue. */
export interface PlaceNode {
  /** schema.org type of the node. */
  "@type": "Place";
  /** Address of the node on the issue's page, or a fragment where the page's address is not known. */
  "@id"?: string;
  /** Id in the digest. */
  identifier?: string;
  /** Preferred name. */
  name?: string;
  /** Other forms of the name in the text. */
  alternateName?: string[];
  /** Addresses that identify the same place. */
  sameAs?: string[];
}

/** A work that is cited, translated or licensed: what is known of it. */
export interface WorkNode {
  /** schema.org type of the node. */
  "@type": "CreativeWork";
  /** Of a licence that has no address: its name or SPDX id. */
  identifier?: string;
  /** Name of the source. */
  name?: string;
  /** Address of the work. */
  url?: string;
  /** Kind of publication: `statement`, `facebookPost` …. */
  genre?: string;
  /** When it was published, ISO 8601. */
  datePublished?: string;
  /** Address of an archived copy. */
  archivedAt?: string;
  /** BCP 47 tag of its language: of the original of a translated entry. */
  inLanguage?: string;
  /** Its words: those before or after a correction. */
  text?: string;
}

/** A source and what it is to the text: `primary`, `via` …. */
export interface CitationRoleNode {
  /** schema.org type of the role. */
  "@type": "Role";
  /** What the source is to the text, as the digest has it. */
  roleName: string;
  /** The source itself; schema.org's pattern for roles repeats the property inside the role. */
  citation: WorkNode;
}

/** Somebody's part in the issue. */
export interface ContributorRoleNode {
  /** schema.org type of the role. */
  "@type": "Role";
  /** What they did: `editor`, `translator` …. */
  roleName: string;
  /** Who did it: a reference where the issue lists the person, otherwise a node with the name as credited. */
  contributor: PersonNode | ReferenceNode;
}

/** Somebody's words. */
export interface QuotationNode {
  /** schema.org type of the node. */
  "@type": "Quotation";
  /**
   * Address of the node on the issue's page, or a fragment where the page's address is not known. The pull quote has
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

/** An entry. */
export interface NewsArticleNode {
  /** schema.org type of the node. */
  "@type": "NewsArticle";
  /** Address of the node on the issue's page, or a fragment where the page's address is not known. */
  "@id": string;
  /** Id of the entry in the digest. */
  identifier: string;
  /** Address of the entry's own page, or of its place on the issue's page. */
  url?: string;
  /** The section the entry stands in. */
  isPartOf: ReferenceNode;
  /** Title of that section. */
  articleSection?: string;
  /** Headline, as plain text. */
  headline?: string;
  /** Place and time line of the report, as the entry has it. */
  dateline?: string;
  /** BCP 47 tag of the issue's language. */
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

/** A section: it stands before its entries, which refer to it. */
export interface SectionNode {
  /** schema.org type of the node. */
  "@type": "Collection";
  /** Address of the node on the issue's page, or a fragment where the page's address is not known. */
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

/** A published correction. */
export interface CorrectionNode {
  /** schema.org type of the node. */
  "@type": "CorrectionComment";
  /** Address of the node on the issue's page, or a fragment where the page's address is not known. */
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

/** The series the issue belongs to. */
export interface PeriodicalNode {
  /** schema.org type of the node. */
  "@type": "Periodical";
  /** Address of the node: a fragment of the site's address, or of the issue's where the site is not known. */
  "@id": string;
  /** Name of the series. */
  name?: string;
  /** Address of the series. */
  url?: string;
  /** Who publishes the series, and the rules for corrections. */
  publisher?: OrganizationNode;
}

/** The volume the issue belongs to. */
export interface VolumeNode {
  /** schema.org type of the node. */
  "@type": "PublicationVolume";
  /** Number of the volume, as the masthead has it. */
  volumeNumber: string;
  /** The series. */
  isPartOf?: PeriodicalNode;
}

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
