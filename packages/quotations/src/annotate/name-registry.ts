import { createIds, type Digest, type Entity, type Organisation, type Person, type Role } from "@digestkit/schema";
import type { FoundOrganisation, FoundPerson } from "../found-quotation.ts";
import type { KnownName } from "../names/cluster-names.ts";

/** Names further back than this many are no longer tried on a bare surname: it bounds the work of one entry. */
const maxKnown = 400;

/** The people and organisations of one digest while it is annotated. It grows entry by entry. */
export interface NameRegistry {
  people: Map<string, Person>;
  organisations: Map<string, Organisation>;
  idOf: (text: string, fallbackKind: string) => string;
}

/**
 * Starts with what the digest states: stated people, organisations and places keep their ids and their facts.
 *
 * @param digest - Digest; not changed.
 * @returns A registry to add to.
 */
export function createNameRegistry({ people, organisations, places }: Digest): NameRegistry {
  const stated = [...people, ...organisations, ...places];
  return {
    people: byEveryName(people),
    organisations: byEveryName(organisations),
    idOf: createIds(stated.map(({ id }) => id)),
  };
}

/** Each under its name and its aliases; the first to claim a name keeps it. */
function byEveryName<Item extends Entity>(items: readonly Item[]): Map<string, Item> {
  const map = new Map<string, Item>();
  for (const item of items) for (const name of [item.name, ...item.aliases]) if (!map.has(name)) map.set(name, item);
  return map;
}

/**
 * The names to resolve a bare surname with: those met last.
 *
 * @param registry - Registry of the digest.
 * @returns Names in the form `findQuotations` takes.
 */
export function knownNames({ people, organisations }: NameRegistry): KnownName[] {
  const named = (items: Map<string, Entity>, kind: "person" | "organisation"): KnownName[] =>
    [...new Set(items.values())].slice(-maxKnown).map(({ name, aliases }) => ({ name, aliases, kind }));
  return [...named(people, "person"), ...named(organisations, "organisation")];
}

/**
 * Adds a person, or what is new about one.
 *
 * @param registry - Registry of the digest; changed.
 * @param found - Person as an entry names them.
 * @returns Id of the person.
 */
export function addPerson({ people, idOf }: NameRegistry, { name, aliases, roles }: FoundPerson): string {
  const known = people.get(name);
  const person: Person = known
    ? { ...known, aliases: union(known.aliases, aliases, known.name), roles: unionOfRoles(known.roles, roles) }
    : { id: idOf(name, "person"), name, aliases, sameAs: [], roles };
  enter(people, known, person);
  return person.id;
}

/**
 * Adds an organisation, or what is new about one.
 *
 * @param registry - Registry of the digest; changed.
 * @param found - Organisation as an entry names it.
 * @returns Id of the organisation.
 */
export function addOrganisation({ organisations, idOf }: NameRegistry, { name, aliases }: FoundOrganisation): string {
  const known = organisations.get(name);
  const organisation: Organisation = known
    ? { ...known, aliases: union(known.aliases, aliases, known.name) }
    : { id: idOf(name, "organisation"), name, aliases, sameAs: [] };
  enter(organisations, known, organisation);
  return organisation.id;
}

function enter<Item extends Entity>(map: Map<string, Item>, known: Item | undefined, item: Item): void {
  const names = known ? [...new Set([known.name, ...known.aliases])] : [];
  for (const name of names) if (map.get(name) === known) map.set(name, item);
  map.set(item.name, item);
}

function union(known: readonly string[], found: readonly string[], name: string): string[] {
  return [...new Set([...known, ...found])].filter((alias) => alias !== name);
}

function unionOfRoles(known: readonly Role[], found: readonly Role[]): Role[] {
  const titles = new Set(known.map(({ title }) => title.toLowerCase()));
  return [...known, ...found.filter(({ title }) => !titles.has(title.toLowerCase()))];
}
