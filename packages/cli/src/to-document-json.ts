import { stripPositions, toJsonSchema, type Digest, type Entity } from "@digestkit/schema";
import { toJson } from "./to-json.ts";

/** Options of the JSON edition. */
export interface DocumentJsonOptions {
  /** Whether positions in the source are part of it; they make it half as large again, and nothing that is published needs them. */
  positions?: "include" | "omit";
}

/**
 * The document itself as JSON, its fields in the order of the format: what an issue is called comes before what it says, whichever
 * reader has filled it in.
 *
 * @param digest - Document; not changed.
 * @param options - What to leave out.
 * @returns JSON text with a final newline.
 */
export function toDocumentJson(digest: Digest, { positions = "include" }: DocumentJsonOptions = {}): string {
  const document = positions === "omit" ? stripPositions(digest) : digest;
  const order = Object.keys(toJsonSchema()["properties"] as object);
  const keys = Object.keys(document) as (keyof Digest)[];
  const sorted = keys.toSorted((left, right) => order.indexOf(left) - order.indexOf(right));
  const inOrder = Object.fromEntries(sorted.map((key) => [key, document[key]]));
  const { people, organisations, places } = document;
  // A person of the front matter gets an id last, when all its names are known.
  return toJson({
    ...inOrder,
    people: people.map(idFirst),
    organisations: organisations.map(idFirst),
    places: places.map(idFirst),
  });
}

function idFirst<Thing extends Entity>({ id, ...others }: Thing): Entity {
  return { id, ...others };
}
