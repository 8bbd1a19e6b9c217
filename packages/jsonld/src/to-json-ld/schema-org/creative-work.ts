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
