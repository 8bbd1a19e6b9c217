import type { OrganizationNode } from "./organization.ts";
import type { ReferenceNode } from "./reference.ts";

/** Somebody named in the issue. */
export interface PersonNode {
  /** schema.org type of the node. */
  "@type": "Person";
  /**
   * Address of the node on the page, or a fragment where the page's address is not known. Absent from somebody
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
