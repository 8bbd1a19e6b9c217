import * as z from "zod/mini";
import { isoDateOrTimeSchema } from "./iso-date.ts";
import { positionSchema, type Position } from "./position.ts";

/**
 * Where an entry or a quotation comes from (schema.org `citation`).
 *
 * @see https://schema.org/citation
 */
export interface Source {
  /** Name of the outlet, document or page, as the text gives it. */
  name: string;
  /** Address, as written; pass it through `safeUrl` before use. */
  url?: string;
  /** Kind of publication in camelCase: `statement`, `facebookPost`, `interview`, `newspaper` …; an open list. */
  medium?: string;
  /** ISO 8601 date or date-time of publication. */
  datePublished?: string;
  /** Address of an archived copy. */
  archivedAt?: string;
  /** ISO 8601 date or date-time of the editor's last look at it. */
  accessed?: string;
  /** What the source is to the text: `primary`, `via`, `translation` …; an open list. */
  role?: string;
  /** Where the source is named in the file. */
  position?: Position;
}

/** Schema of {@link Source}. */
export const sourceSchema: z.ZodMiniType<Source> = z.strictObject({
  name: z.string(),
  url: z.exactOptional(z.string()),
  medium: z.exactOptional(z.string()),
  datePublished: z.exactOptional(isoDateOrTimeSchema),
  archivedAt: z.exactOptional(z.string()),
  accessed: z.exactOptional(isoDateOrTimeSchema),
  role: z.exactOptional(z.string()),
  position: z.exactOptional(positionSchema),
});
