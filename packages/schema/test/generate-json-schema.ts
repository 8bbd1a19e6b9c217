import * as z from "zod/mini";
import { flowContentSchema, listItemSchema, tableCellSchema, tableRowSchema } from "../src/flow-content.ts";
import { phrasingContentSchema } from "../src/phrasing-content.ts";
import { correctionSchema } from "../src/correction.ts";
import { digestSchema } from "../src/digest.ts";
import { organisationSchema, personSchema, placeSchema } from "../src/entity.ts";
import { entrySchema } from "../src/entry.ts";
import { idSchema } from "../src/id.ts";
import { isoDateOrTimeSchema, isoDateSchema } from "../src/iso-date.ts";
import { pointSchema, positionSchema, textRangeSchema } from "../src/position.ts";
import { pullQuoteSchema } from "../src/pull-quote.ts";
import { quotationSchema, speakerSchema } from "../src/quotation.ts";
import { sectionSchema } from "../src/section.ts";
import { sourceSchema } from "../src/source.ts";

import { jsonSchemaId } from "../src/json-schema-id.ts";
import type { JsonSchema } from "../src/to-json-schema.ts";

/** The definitions of the schema document, by the name of their interface. */
const definitions: Record<string, { schema: z.ZodMiniType; description: string }> = {
  Section: { schema: sectionSchema, description: "A titled group of entries." },
  Entry: { schema: entrySchema, description: "One item of a digest: what happened, who said what." },
  Quotation: { schema: quotationSchema, description: "Words between quotation marks." },
  Speaker: { schema: speakerSchema, description: "Who is quoted." },
  PullQuote: { schema: pullQuoteSchema, description: "The sentence an issue leads with." },
  Source: { schema: sourceSchema, description: "Where an entry or a quotation comes from." },
  Correction: { schema: correctionSchema, description: "A published correction." },
  Person: { schema: personSchema, description: "Somebody named in the digest." },
  Organisation: { schema: organisationSchema, description: "A body named in the digest." },
  Place: { schema: placeSchema, description: "A place named in the digest." },
  FlowContent: { schema: flowContentSchema, description: "mdast content that stands as a block." },
  PhrasingContent: { schema: phrasingContentSchema, description: "mdast content inside a line of text." },
  ListItem: { schema: listItemSchema, description: "One item of a list." },
  TableRow: { schema: tableRowSchema, description: "One row of a table." },
  TableCell: { schema: tableCellSchema, description: "One cell of a table." },
  Position: { schema: positionSchema, description: "Where something stands in its source." },
  Point: { schema: pointSchema, description: "One place in a source, in UTF-16 code units." },
  TextRange: { schema: textRangeSchema, description: "A half-open range of UTF-16 code units in a text." },
  Id: { schema: idSchema, description: "One or more characters, without white space." },
  Date: { schema: isoDateSchema, description: "A calendar date, 2023-10-03." },
  DateOrTime: { schema: isoDateOrTimeSchema, description: "A date, or a date-time with its offset." },
};

/** The JSON Schema of the format, made from its Zod schemas; `toJsonSchema` gives what was made last. */
export function generateJsonSchema(): JsonSchema {
  // A registry of its own: the global one would be shared with whoever else uses Zod.
  const registry = z.registry<{ id: string; title: string; description: string }>();
  for (const [id, { schema, description }] of Object.entries(definitions)) {
    registry.add(schema, { id, title: id, description });
  }
  const { $schema, ...schema } = z.toJSONSchema(digestSchema, { target: "draft-2020-12", metadata: registry });
  return {
    $schema,
    $id: jsonSchemaId,
    title: "Digest",
    description: "One issue of an editorial digest.",
    ...schema,
  };
}
