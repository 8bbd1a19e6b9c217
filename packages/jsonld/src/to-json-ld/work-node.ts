import type { Source } from "@digestkit/schema";
import type { Context } from "./context.ts";
import type { CitationRoleNode, WorkNode } from "./schema-org/creative-work.ts";
import { node } from "./node.ts";

/**
 * A source as a cited work, and where the document says so, in which role.
 *
 * @param source - Source of an entry or quotation.
 * @param context - Gives the safe form of addresses.
 * @returns The work, or a role around it.
 */
export function citationNode(source: Source, context: Context): WorkNode | CitationRoleNode {
  const citation = node<WorkNode>({
    "@type": "CreativeWork",
    name: source.name,
    url: context.url(source.url),
    genre: source.medium,
    datePublished: source.datePublished,
    archivedAt: context.url(source.archivedAt),
  });
  return source.role === undefined
    ? citation
    : node<CitationRoleNode>({ "@type": "Role", roleName: source.role, citation });
}
