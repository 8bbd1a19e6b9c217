import type { Digest, Organisation, Person } from "@digestkit/schema";
import type { JsonLdOptions } from "./json-ld-options.ts";
import type { Names } from "./create-names.ts";

/** What the makers of nodes have to know of the document around. */
export interface Context {
  /** The document. */
  digest: Digest;
  /** What the caller wants. */
  options: JsonLdOptions;
  /** Names of its nodes. */
  names: Names;
  /** Names of people a record for machines must not gather. */
  unlisted: ReadonlySet<string>;
  /** People and organisations by id. */
  people: ReadonlyMap<string, Person>;
  organisations: ReadonlyMap<string, Organisation>;
  /** The safe form of an address, absolute where the site is known; a refused one is reported. */
  url: (url: string | undefined) => string | undefined;
  /** BCP 47 tag of the issue. */
  language: string | undefined;
}
