import * as z from "zod/mini";
import { idSchema } from "./id.ts";
import { positionSchema, textRangeSchema, type Position, type TextRange } from "./position.ts";
import { sourceSchema, type Source } from "./source.ts";

/**
 * - `direct`: a whole utterance in somebody's own words;
 * - `mixed`: a fragment of somebody's words inside the reporter's sentence;
 * - `term`: a name, title or scare quote, nobody's speech.
 */
export type QuotationType = "direct" | "mixed" | "term";

/** Who is quoted. */
export interface Speaker {
  /** Name, fullest form the entry supports (`Kamran Aliyev` for "The Prosecutor General said"). */
  name: string;
  /** Id of a person or organisation of the digest. */
  ref?: string;
  /** Where the text names the speaker of this quotation, in `textOf(entry)`. */
  range?: TextRange;
}

/** The words that report the speech: `said`, `Facebook post:`, `according to`. */
export interface Cue {
  /** As written. */
  text: string;
  /** Where it stands, in `textOf(entry)`. */
  range?: TextRange;
}

/**
 * Words put between quotation marks (schema.org `Quotation`), found by `annotate` or stated by an editor.
 *
 * @see https://schema.org/Quotation
 */
export interface Quotation {
  /** Unique in the digest. */
  id: string;
  /** The quoted words without their outer marks: exactly `textOf(entry).slice(range.start, range.end)`. */
  text: string;
  /** Kind of quotation. */
  type: QuotationType;
  /** Where the quoted words stand, in UTF-16 code units of `textOf(entry)`, marks excluded. */
  range: TextRange;
  /** Who said it, when the text tells. */
  speaker?: Speaker;
  /** The words that report the speech. */
  cue?: Cue;
  /** How it was said, in camelCase: `statement`, `facebookPost`, `interview`, `court` …; an open list. */
  medium?: string;
  /** Where it was published. */
  source?: Source;
  /** BCP 47 tag, when it differs from the digest's. */
  inLanguage?: string;
  /** Id of the quotation this one stands in. */
  within?: string;
  /** `true` when a mark was missing in the source and its place had to be inferred. */
  recovered?: boolean;
  /** How sure the attribution is, from 0 to 1. */
  confidence: number;
  /** Id of the pattern that attributed it, or `editor`. */
  evidence: string;
  /** Where the quoted words stand in the source file. */
  position?: Position;
}

const range = z.exactOptional(textRangeSchema);

/** Schema of {@link Speaker}. */
export const speakerSchema: z.ZodMiniType<Speaker> = z.strictObject({
  name: z.string(),
  ref: z.exactOptional(z.string()),
  range,
});

/** Schema of {@link Quotation}. */
export const quotationSchema: z.ZodMiniType<Quotation> = z.strictObject({
  id: idSchema,
  text: z.string(),
  type: z.literal(["direct", "mixed", "term"]),
  range: textRangeSchema,
  speaker: z.exactOptional(speakerSchema),
  cue: z.exactOptional(z.strictObject({ text: z.string(), range })),
  medium: z.exactOptional(z.string()),
  source: z.exactOptional(sourceSchema),
  inLanguage: z.exactOptional(z.string()),
  within: z.exactOptional(z.string()),
  recovered: z.exactOptional(z.boolean()),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  evidence: z.string(),
  position: z.exactOptional(positionSchema),
});
