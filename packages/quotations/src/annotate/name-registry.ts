import { createIds, type Digest, type Entity, type Organisation, type Person, type Role } from "@digestkit/schema";
import type { FoundOrganisation, FoundPerson } from "../found-quotation.ts";
import type { KnownName } from "../names/cluster-names.ts";

/** Names further back than this many are no longer tried on a bare surname: it bounds the work of one entry. */
const maxKnown = 800;

/** The people and organisations of one digest while it is annotated. It grows entry by entry. */
export interface NameRegistry {
  people: Map<string, Person>;
  organisations: Map<string, Organisation>;
  idOf: (text: string, fallbackKind: string) => string;
  /** Those met last, by id, the last one last: what a bare surname can mean. */
  recent: Map<string, RecentName>;
}

/** A name with the words one of which a text must hold to mean it. */
interface RecentName extends KnownName {
  words: readonly string[];
}

/**
 * Starts with what the digest states: stated people, organisations and places keep their ids and their facts.
 *
 * @param digest - Digest; not changed.
 * @returns A registry to add to.
 */
export function createNameRegistry({ people, organisations, places }: Digest): NameRegistry {
  const stated = [...people, ...organisations, ...places];
  const registry: NameRegistry = {
    recent: new Map(),
    people: byEveryName(people),
    organisations: byEveryName(organisations),
    idOf: createIds(stated.map(({ id }) => id)),
  };
  for (const person of people) remember(registry, person, "person");
  for (const organisation of organisations) remember(registry, organisation, "organisation");
  return registry;
}

function remember({ recent }: NameRegistry, { id, name, aliases }: Entity, kind: "person" | "organisation"): void {
  recent.delete(id);
  recent.set(id, { name, aliases, kind, words: [name.slice(name.lastIndexOf(" ") + 1), ...aliases] });
  const [oldest] = recent.keys();
  if (recent.size > maxKnown && oldest !== undefined) recent.delete(oldest);
}

/** Each under its name and its aliases; the first to claim a name keeps it. */
function byEveryName<Item extends Entity>(items: readonly Item[]): Map<string, Item> {
  const map = new Map<string, Item>();
  for (const item of items) for (const name of [item.name, ...item.aliases]) if (!map.has(name)) map.set(name, item);
  return map;
}

/**
 * The names to resolve those of a text with: of those met last, the ones it can mean.
 *
 * @param registry - Registry of the digest.
 * @param text - The text.
 * @returns Names in the form `findQuotations` takes.
 */
export function knownNames({ recent }: NameRegistry, text: string): KnownName[] {
  return [...recent.values()].filter(({ words }) => words.some((word) => text.includes(word)));
}

/**
 * Adds a person, or what is new about one.
 *
 * @param registry - Registry of the digest; changed.
 * @param found - Person as an entry names them.
 * @returns Id of the person.
 */
export function addPerson(registry: NameRegistry, { name, aliases, roles }: FoundPerson): string {
  const { people, idOf } = registry;
  const known = people.get(name);
  const person: Person = known
    ? { ...known, aliases: union(known.aliases, aliases, known.name), roles: unionOfRoles(known.roles, roles) }
    : { id: idOf(name, "person"), name, aliases, sameAs: [], roles };
  enter(people, known, person);
  remember(registry, person, "person");
  return person.id;
}

/**
 * Adds an organisation, or what is new about one.
 *
 * @param registry - Registry of the digest; changed.
 * @param found - Organisation as an entry names it.
 * @returns Id of the organisation.
 */
export function addOrganisation(registry: NameRegistry, { name, aliases }: FoundOrganisation): string {
  const { organisations, idOf } = registry;
  const known = organisations.get(name);
  const organisation: Organisation = known
    ? { ...known, aliases: union(known.aliases, aliases, known.name) }
    : { id: idOf(name, "organisation"), name, aliases, sameAs: [] };
  enter(organisations, known, organisation);
  remember(registry, organisation, "organisation");
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
