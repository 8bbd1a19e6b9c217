/** Address that names the JSON Schema of this version of the format. */
export const jsonSchemaId = "https://digestkit.dev/schema/1.0/digest.json";
