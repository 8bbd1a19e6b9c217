/** A body named in the issue, or the one that publishes it. */
export interface OrganizationNode {
  /** schema.org type of the node. */
  "@type": "Organization";
  /**
   * Address of the node on the page, or a fragment where the page's address is not known. Absent from an
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
