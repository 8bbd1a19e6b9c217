import { isWebAddress } from "@digestkit/adapter-kit";
import type { Publication } from "@digestkit/schema";
import type { Context } from "./context.ts";
import type { WorkNode } from "./schema-org/creative-work.ts";
import type { OrganizationNode } from "./schema-org/organization.ts";
import type { PeriodicalNode, VolumeNode } from "./schema-org/periodical.ts";
import type { JsonLdDocument } from "./schema-org/publication-issue.ts";
import { node } from "./node.ts";

/**
 * What an issue belongs to: the series, or its volume of the series.
 *
 * @param context - The document.
 * @returns The node; nothing where the document tells of neither.
 */
export function publicationNode(context: Context): JsonLdDocument["isPartOf"] {
  const { publication, volumeNumber } = context.digest;
  const periodical = publication && periodicalNode(publication, context);
  if (volumeNumber === undefined) return periodical;
  return node<VolumeNode>({ "@type": "PublicationVolume", volumeNumber, isPartOf: periodical });
}

function periodicalNode(publication: Publication, context: Context): PeriodicalNode {
  return node<PeriodicalNode>({
    "@type": "Periodical",
    "@id": context.names.periodical,
    name: publication.name,
    url: context.url(publication.url),
    publisher: publisherNode(publication, context),
  });
}

function publisherNode({ publisher, correctionsPolicy }: Publication, context: Context): OrganizationNode | undefined {
  if ((publisher ?? correctionsPolicy) === undefined) return undefined;
  return node<OrganizationNode>({
    "@type": "Organization",
    "@id": context.names.publisher,
    name: publisher,
    correctionsPolicy: context.url(correctionsPolicy),
  });
}

/**
 * Under which licence the issue is published.
 *
 * @param licence - Address, or name such as an SPDX id.
 * @param context - Gives the safe form of addresses.
 * @returns The address, or a work with the name as its identifier.
 */
export function licenceNode(licence: string | undefined, context: Context): string | WorkNode | undefined {
  if (licence === undefined) return undefined;
  if (isWebAddress(licence.trim())) return context.url(licence);
  return node<WorkNode>({ "@type": "CreativeWork", identifier: licence });
}
