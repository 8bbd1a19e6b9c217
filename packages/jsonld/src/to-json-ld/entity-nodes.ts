import { oneLine } from "@digestkit/adapter-kit";
import type { Entity, Person, Role } from "@digestkit/schema";
import type { Context } from "./context.ts";
import type { OrganizationNode } from "./schema-org/organization.ts";
import type { JobNode, OfficeNode, PersonNode } from "./schema-org/person.ts";
import type { PlaceNode } from "./schema-org/place.ts";
import type { ReferenceNode } from "./schema-org/reference.ts";
import { node } from "./node.ts";

/**
 * Everybody and everything the document names; not those whom records for machines must not name.
 *
 * @param context - The document.
 * @returns People, organisations, places, each in the document's order.
 */
export function entityNodes(context: Context): (PersonNode | OrganizationNode | PlaceNode)[] {
  const { people, organisations, places } = context.digest;
  const listed = people.filter(({ name }) => !context.unlisted.has(oneLine(name)));
  return [
    ...listed.map((person) => personNode(person, context)),
    ...organisations.map((body) =>
      node<OrganizationNode>({ "@type": "Organization", ...entityMembers(body, context) }),
    ),
    ...places.map((place) => node<PlaceNode>({ "@type": "Place", ...entityMembers(place, context) })),
  ];
}

function entityMembers(entity: Entity, { names, url }: Context) {
  return {
    "@id": names.of(entity),
    identifier: entity.id,
    name: entity.name,
    alternateName: entity.aliases,
    sameAs: entity.sameAs.map(url).filter((address) => address !== undefined),
  };
}

function personNode(person: Person, context: Context): PersonNode {
  return node<PersonNode>({
    "@type": "Person",
    ...entityMembers(person, context),
    worksFor: person.roles.flatMap((role) => officeNode(role, context)),
    hasOccupation: person.roles.flatMap(jobNode),
  });
}

function officeNode({ title, organisation, from, to }: Role, { names, organisations }: Context): OfficeNode[] {
  if (organisation === undefined) return [];
  const id = organisations.has(organisation) ? names.entity(organisation) : undefined;
  const worksFor: OrganizationNode | ReferenceNode =
    id === undefined ? node<OrganizationNode>({ "@type": "Organization", name: organisation }) : { "@id": id };
  return [node<OfficeNode>({ "@type": "OrganizationRole", roleName: title, startDate: from, endDate: to, worksFor })];
}

function jobNode({ title, organisation, from, to }: Role): JobNode[] {
  if (organisation !== undefined) return [];
  const hasOccupation = node<JobNode["hasOccupation"]>({ "@type": "Occupation", name: title });
  return [node<JobNode>({ "@type": "Role", startDate: from, endDate: to, hasOccupation })];
}
