/** A place named in the issue. */
export interface PlaceNode {
  /** schema.org type of the node. */
  "@type": "Place";
  /** Address of the node on the page, or a fragment where the page's address is not known. */
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
