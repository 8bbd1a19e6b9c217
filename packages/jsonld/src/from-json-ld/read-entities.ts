import type { Entity, Organisation, Person, Place, Role } from "@digestkit/schema";
import type { Reader } from "./create-reader.ts";
import { textValue, textValues, typesOf, type JsonNode } from "./json-node.ts";

/** Whom and what a document names. */
export interface Entities {
  people: Person[];
  organisations: Organisation[];
  places: Place[];
}

/** Bodies that schema.org has types of their own for, as far as news need them. */
const organisationType = /Organization$|^(?:Corporation|NGO|PoliticalParty|Project|WorkersUnion)$/u;
/** The same for places. */
const placeType = /Place$|^(?:AdministrativeArea|City|Country|State|Landform|BodyOfWater)$/u;

/**
 * Reads whom and what an issue and its entries mention.
 *
 * @param works - The issue and its entries.
 * @param reader - Reader.
 * @returns People, organisations and places, each in the order of the document.
 */
export function readEntities(works: readonly JsonNode[], reader: Reader): Entities {
  const entities: Entities = { people: [], organisations: [], places: [] };
  const seen = new Set<JsonNode>();
  const offices: [Person, JsonNode][] = [];
  for (const node of works.flatMap((work) => reader.nodes(work, "mentions"))) {
    const [type = ""] = typesOf(node);
    if (seen.has(node) || textValue(node, "name") === undefined) continue;
    seen.add(node);
    if (type === "Person") {
      const person: Person = { ...entityOf(node, "person", reader), roles: [] };
      entities.people.push(person);
      offices.push([person, node]);
    } else if (organisationType.test(type)) entities.organisations.push(entityOf(node, "organisation", reader));
    else if (placeType.test(type)) entities.places.push(entityOf(node, "place", reader));
  }
  // Once all organisations have their ids.
  for (const [person, node] of offices) person.roles = rolesOf(node, reader);
  return entities;
}

function entityOf(node: JsonNode, kind: string, reader: Reader): Entity {
  const name = textValue(node, "name") ?? "";
  return {
    id: reader.entityId(node, name, kind),
    name,
    aliases: textValues(node, "alternateName"),
    sameAs: textValues(node, "sameAs"),
  };
}

function rolesOf(node: JsonNode, reader: Reader): Role[] {
  const offices = reader.nodes(node, "worksFor").flatMap((office) => {
    const title = textValue(office, "roleName");
    const [body] = reader.nodes(office, "worksFor");
    const organisation = reader.idOf(body) ?? (body && textValue(body, "name"));
    return title === undefined
      ? []
      : [{ title, ...(organisation !== undefined && { organisation }), ...termOf(office) }];
  });
  const jobs = reader.nodes(node, "hasOccupation").flatMap((job) => {
    const [occupation = job] = reader.nodes(job, "hasOccupation");
    const title = textValue(occupation, "name");
    return title === undefined ? [] : [{ title, ...termOf(job) }];
  });
  const titles = textValues(node, "jobTitle").map((title) => ({ title }));
  return [...offices, ...jobs, ...titles];

  function termOf(role: JsonNode): Pick<Role, "from" | "to"> {
    // An office is held by the day.
    const from = reader.date(role, "startDate")?.slice(0, 10);
    const to = reader.date(role, "endDate")?.slice(0, 10);
    return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  }
}
