import * as z from "zod";
import { flowContentSchema, phrasingContentSchema } from "./content.ts";
import { digestSchema } from "./digest.ts";

/** A JSON Schema document. */
export type JsonSchema = Record<string, unknown>;

/** Address that names the JSON Schema of this version of the format. */
export const jsonSchemaId = "https://digestkit.dev/schema/1.0/digest.json";

/**
 * The format as JSON Schema, draft 2020-12, for editors and for validators in other languages. The package holds the same as
 * `@digestkit/schema/schema.json`.
 *
 * @returns A new schema document.
 * @see https://json-schema.org/draft/2020-12
 */
export function toJsonSchema(): JsonSchema {
  void flowContentSchema;
  void phrasingContentSchema;
  return { ...z.toJSONSchema(digestSchema, { target: "draft-2020-12" }), $id: jsonSchemaId };
}
