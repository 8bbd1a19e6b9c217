import type { Labels, Plan } from "@digestkit/adapter-kit";
import type { Correction, Digest, Entity } from "@digestkit/schema";
import type { NinjsEntity, NinjsText } from "./ninjs.ts";

/** What the makers of ninjs objects have to know of the document around. */
export interface NinjsContext {
  digest: Digest;
  /** Names of people a record for machines must not gather. */
  unlisted: ReadonlySet<string>;
  /** People who may be named, organisations and places, by id. */
  people: ReadonlyMap<string, Entity>;
  organisations: ReadonlyMap<string, Entity>;
  places: ReadonlyMap<string, Entity>;
  language: string | undefined;
  labels: Labels;
  plan: Plan;
  /** The safe and absolute form of an address; a refused one is reported. */
  url: (url: string | undefined) => string | undefined;
  /** The absolute identifier of a thing. */
  uri: (thing: object) => string;
  /** Whether a correction belongs to an entry. */
  isOfEntry: (correction: Correction) => boolean;
  /** The texts of a correction. */
  correction: (correction: Correction) => NinjsText[];
  /** A person, organisation or place. */
  entity: (entity: Entity, rel?: string) => NinjsEntity;
}
