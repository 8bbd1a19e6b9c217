import { createIds, isDate, type Entity, type Person, type Role, type Sensitivity } from "@digestkit/schema";
import { readList, readMapping, readStrings, readText, readTexts } from "../from-mdast/field-readers.ts";

/** What is read of an entity before ids are given: an id may be absent. */
type Unidentified<Kind extends Entity> = Omit<Kind, "id"> & { id?: string };

/**
 * Organisations or places: names, or mappings with `name`, `id`, `aliases` and `sameAs`.
 *
 * @param value - Value from front matter.
 * @returns Entities with ids, or nothing.
 */
export function readEntities(value: unknown): Entity[] | undefined {
  const entities = readList(value, (each) => readEntity(each, []));
  return entities && identified(entities);
}

/**
 * People: names, or mappings with `roles` and `sensitivity` besides what every entity has.
 *
 * @param value - Value from front matter.
 * @returns People with ids, or nothing.
 */
export function readPeople(value: unknown): Person[] | undefined {
  const people = readList(value, (each): Unidentified<Person> | undefined => {
    const entity = readEntity(each, ["roles", "sensitivity"]);
    const { roles: writtenRoles, sensitivity: writtenSensitivity } = readMapping(each) ?? {};
    const roles = writtenRoles === undefined ? [] : readList(writtenRoles, readRole);
    const sensitivity = readSensitivity(writtenSensitivity);
    if (!entity || !roles || sensitivity === undefined) return undefined;
    return { ...entity, roles, ...(sensitivity === "none" ? {} : { sensitivity }) };
  });
  return people && identified(people);
}

function readEntity(value: unknown, others: readonly string[]): Unidentified<Entity> | undefined {
  if (typeof value === "string") return { name: value, aliases: [], sameAs: [] };
  const mapping = readMapping(value);
  if (!mapping) return undefined;
  const { id, name, aliases, sameAs } = mapping;
  const known = new Set(["id", "name", "aliases", "sameAs", ...others]);
  const lists = {
    aliases: aliases === undefined ? [] : readStrings(aliases),
    sameAs: sameAs === undefined ? [] : readStrings(sameAs),
  };
  const text = readText(name);
  if (text === undefined || !lists.aliases || !lists.sameAs || Object.keys(mapping).some((key) => !known.has(key)))
    return undefined;
  const set = readText(id);
  if (id !== undefined && (set === undefined || !/^\S+$/u.test(set))) return undefined;
  return { ...(set === undefined ? {} : { id: set }), name: text, aliases: lists.aliases, sameAs: lists.sameAs };
}

function readRole(value: unknown): Role | undefined {
  const role =
    typeof value === "string" ? { title: value } : readTexts(value, ["title"], ["organisation", "from", "to"]);
  if (!role) return undefined;
  const { from, to }: { from?: string; to?: string } = role;
  return (from === undefined || isDate(from)) && (to === undefined || isDate(to)) ? role : undefined;
}

const sensitivities: readonly unknown[] = ["public", "victim", "minor", "source"] satisfies Sensitivity[];

function readSensitivity(value: unknown): Sensitivity | "none" | undefined {
  if (value === undefined) return "none";
  return sensitivities.includes(value) ? (value as Sensitivity) : undefined;
}

/** Ids that are set are kept; the others are made of names. */
function identified<Kind extends Entity>(entities: readonly Unidentified<Kind>[]): Kind[] {
  const next = createIds(entities.flatMap(({ id }) => id ?? []));
  return entities.map((entity) => ({ ...entity, id: entity.id ?? next(entity.name, "name") }) as Kind);
}
