/**
 * What ninjs 3.1 asks of an object, as far as it may be met in ours: names, kinds and formats of its properties, in our own
 * words after the published schema (http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json). `DIGESTKIT_NINJS_SCHEMA` names a copy of
 * that schema to test against besides.
 */
const text = { type: "string" };
const uri = { type: "string", format: "uri" };
const moment = { type: "string", format: "date-time" };
const count = { type: "integer" };
const choice = (...values: string[]) => ({ type: "string", enum: values });
const only = (properties: object, required: string[] = []) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const list = (items: object) => ({ type: "array", items });

const status = choice("usable", "withheld", "canceled");
const named = { name: text, rel: text, uri, literal: text };
const written = { role: text, contentType: text, value: text };

const properties = {
  uri,
  profile: text,
  version: text,
  title: text,
  by: text,
  slugline: text,
  located: text,
  language: text,
  type: choice("text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"),
  representationType: choice("full", "partial"),
  firstCreated: moment,
  versionCreated: moment,
  contentCreated: moment,
  embargoedUntil: moment,
  expires: moment,
  pubStatus: status,
  copyrightHolder: text,
  copyrightNotice: text,
  usageTerms: text,
  edNote: text,
  urgency: { type: "integer", minimum: 1, maximum: 9 },
  descriptions: list(only(written, ["value"])),
  bodies: list(only({ ...written, charCount: count, wordCount: count }, ["value"])),
  headlines: list(only(written, ["value"])),
  people: list(only(named)),
  organisations: list(only(named)),
  places: list(only(named)),
  subjects: list(only({ ...named, creator: text })),
  infoSources: list(only({ name: text, role: text, uri, literal: text })),
  altIds: list(only({ role: text, value: text })),
  trustIndicators: list(only({ role: uri, title: text, href: uri })),
  standard: only({ name: text, version: text, schema: uri }),
  genres: list(only({ name: text, uri: text, literal: text })),
  rightsInfo: {
    ...only({ langId: uri, linkedRights: uri, encodedRights: text }),
    oneOf: [{ required: ["linkedRights"] }, { required: ["encodedRights"] }],
  },
};

/** JSON Schema of an issue and the entries in it. */
export const ninjsSchema: object = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  ...only({ ...properties, associations: list({ $ref: "#/$defs/item" }) }, ["uri"]),
  $defs: { item: only({ ...properties, name: text, rel: text }, ["name", "uri"]) },
};
