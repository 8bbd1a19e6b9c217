import type { OrganizationNode } from "./organization.ts";

/** The series the issue belongs to. */
export interface PeriodicalNode {
  /** schema.org type of the node. */
  "@type": "Periodical";
  /** Address of the node: a fragment of the site's address, or of the where the site is not known. */
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
