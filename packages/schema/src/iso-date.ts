import * as z from "zod/mini";

/** A calendar date, `2023-10-03` (ISO 8601, RFC 3339 full-date). */
export const isoDateSchema: z.ZodMiniType<string> = z.iso.date();

/** A calendar date or a date-time with its offset, `2023-10-03` or `2023-10-03T08:00:00Z` (RFC 3339). */
export const isoDateOrTimeSchema: z.ZodMiniType<string> = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);
