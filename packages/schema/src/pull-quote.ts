import * as z from "zod/mini";
import { flowContentSchema, type FlowContent } from "./flow-content.ts";
import { positionSchema, positionsSchema, type Position } from "./position.ts";

/** Who the pull quote is credited to, as the line under it says. */
export interface Attribution {
  /** As written. */
  name: string;
  /** Id of a person or organisation of the digest. */
  ref?: string;
  /** Kind of publication as the line names it: `Facebook post`. */
  medium?: string;
  /** Address of the publication, as written; pass it through `safeUrl` before use. */
  url?: string;
}

/**
 * How the pull quote compares with the text it was pulled from: word for word; shortened at its ellipses only; reworded;
 * not in the digest; or not looked up yet.
 */
export type Fidelity = "verbatim" | "elided" | "altered" | "notFound" | "unchecked";

/** The quotation marks around a pull quote, as written; an empty string where one is missing. */
export interface QuotationMarks {
  /** The mark before the words. */
  open: string;
  /** The mark after them. */
  close: string;
}

/** The sentence an issue leads with. */
export interface PullQuote {
  /** The words without their outer marks; paragraphs are joined by `\n\n`. */
  text: string;
  /** The same as content, only when it is more than plain text. */
  content?: FlowContent[];
  /** The outer marks, when there are any. */
  marks?: QuotationMarks;
  /** Who it is credited to. */
  attribution?: Attribution;
  /** Id of the quotation it was pulled from. */
  of?: string;
  /** How true it is to that quotation. */
  fidelity: Fidelity;
  /** Where the pull quote with its marks and attribution stands. */
  position?: Position;
  /** Where single fields stand: `text`, `attribution.name` …. */
  positions?: Record<string, Position>;
}

/** Schema of {@link PullQuote}. */
export const pullQuoteSchema: z.ZodMiniType<PullQuote> = z.strictObject({
  text: z.string(),
  content: z.exactOptional(z.array(flowContentSchema)),
  marks: z.exactOptional(z.strictObject({ open: z.string(), close: z.string() })),
  attribution: z.exactOptional(
    z.strictObject({
      name: z.string(),
      ref: z.exactOptional(z.string()),
      medium: z.exactOptional(z.string()),
      url: z.exactOptional(z.string()),
    }),
  ),
  of: z.exactOptional(z.string()),
  fidelity: z.literal(["verbatim", "elided", "altered", "notFound", "unchecked"]),
  position: z.exactOptional(positionSchema),
  positions: z.exactOptional(positionsSchema),
});
