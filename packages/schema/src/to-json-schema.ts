import { jsonSchemaText } from "./json-schema-text.ts";

/** A JSON Schema document. */
export type JsonSchema = Record<string, unknown>;

/**
 * The format as JSON Schema, draft 2020-12, for editors and for validators in other languages. The package holds the same as
 * `@digestkit/schema/schema.json`.
 *
 * It says all that the structure has to be; that ids are unique and references and ranges right is for `parseDigest` to say.
 * It was made from the Zod schemas when the package was built: neither their conversion nor a newer Zod gets between.
 *
 * @returns A new schema document.
 * @see https://json-schema.org/draft/2020-12
 * @example
 * ```ts
 * import { toJsonSchema } from "@digestkit/schema";
 *
 * console.log(toJsonSchema().$schema); // => https://json-schema.org/draft/2020-12/schema
 * ```
 */
export function toJsonSchema(): JsonSchema {
  return JSON.parse(jsonSchemaText) as JsonSchema;
}
