import * as z from "zod/mini";
import { idSchema } from "./id.ts";
import { flowContentSchema, type FlowContent } from "./flow-content.ts";
import { phrasingContentSchema, type PhrasingContent } from "./phrasing-content.ts";
import { positionSchema, positionsSchema, textRangeSchema, type Position, type TextRange } from "./position.ts";
import { quotationSchema, type Quotation } from "./quotation.ts";
import { sourceSchema, type Source } from "./source.ts";

/** A place in an entry's text that names a person, organisation or place of the digest. */
export interface Mention {
  /** Id of what is named. */
  ref: string;
  /** Where, in `textOf(entry)`. */
  range: TextRange;
}

/** What an entry was translated from. */
export interface Translation {
  /** BCP 47 tag of the original. */
  inLanguage: string;
  /** Address of the original. */
  url?: string;
  /** Who translated it. */
  translator?: string;
}

/** One item of a digest: what happened, who said what (schema.org `NewsArticle`). */
export interface Entry {
  /** Unique in the digest. */
  id: string;
  /** Plain text of the headline. */
  headline?: string;
  /** The headline as content, only when it is more than plain text. */
  headlineContent?: PhrasingContent[];
  /** What the entry says. */
  body: FlowContent[];
  /** Place and time line of a news report: `BAKU, 3 October`. */
  dateline?: string;
  /** Where the report comes from. A reader takes a `Sources:` line, or else the links of the body (`sourcesInBody`). */
  sources: Source[];
  /** Quotations in reading order; filled by `annotate`. */
  quotations: Quotation[];
  /** Names in reading order; filled by `annotate`. */
  mentions: Mention[];
  /** Keywords (schema.org `keywords`). */
  keywords: string[];
  /** What the entry was translated from. */
  translation?: Translation;
  /** Where the whole entry stands. */
  position?: Position;
  /** Where single fields stand: `headline`, `dateline` …. */
  positions?: Record<string, Position>;
}

/** Schema of {@link Entry}. */
export const entrySchema: z.ZodMiniType<Entry> = z.strictObject({
  id: idSchema,
  headline: z.exactOptional(z.string()),
  headlineContent: z.exactOptional(z.array(phrasingContentSchema)),
  body: z.array(flowContentSchema),
  dateline: z.exactOptional(z.string()),
  sources: z.array(sourceSchema),
  quotations: z.array(quotationSchema),
  mentions: z.array(z.strictObject({ ref: z.string(), range: textRangeSchema })),
  keywords: z.array(z.string()),
  translation: z.exactOptional(
    z.strictObject({
      inLanguage: z.string(),
      url: z.exactOptional(z.string()),
      translator: z.exactOptional(z.string()),
    }),
  ),
  position: z.exactOptional(positionSchema),
  positions: z.exactOptional(positionsSchema),
});
