import * as z from "zod/mini";
import { idSchema } from "./id.ts";
import { flowContentSchema, type FlowContent } from "./flow-content.ts";
import { isoDateOrTimeSchema } from "./iso-date.ts";
import { positionSchema, type Position } from "./position.ts";

/** How grave the mistake was. */
export type CorrectionSeverity = "typo" | "clarification" | "correction" | "retraction";

/**
 * A published correction (schema.org `CorrectionComment`).
 *
 * @see https://schema.org/CorrectionComment
 */
export interface Correction {
  /** Unique in the digest. */
  id: string;
  /** Id of the entry or quotation it corrects, or of the digest. */
  target: string;
  /** ISO 8601 date or date-time. */
  datePublished: string;
  /** What the correction says, as plain text; paragraphs are joined by `\n\n`. */
  text: string;
  /** The same as content, only when it is more than plain text. */
  content?: FlowContent[];
  /** What the entry said. */
  before?: string;
  /** What it says now. */
  after?: string;
  /** How grave the mistake was. */
  severity: CorrectionSeverity;
  /** Where the correction stands. */
  position?: Position;
}

/** Schema of {@link Correction}. */
export const correctionSchema: z.ZodMiniType<Correction> = z.strictObject({
  id: idSchema,
  target: z.string(),
  datePublished: isoDateOrTimeSchema,
  text: z.string(),
  content: z.exactOptional(z.array(flowContentSchema)),
  before: z.exactOptional(z.string()),
  after: z.exactOptional(z.string()),
  severity: z.literal(["typo", "clarification", "correction", "retraction"]),
  position: z.exactOptional(positionSchema),
});
