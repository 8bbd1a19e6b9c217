import * as z from "zod/mini";
import { positionSchema, textRangeSchema, type Position, type TextRange } from "./position.ts";

/** How much a message matters: an `error` is wrong, a `warning` should be looked at, an `info` tells what was assumed. */
export type Severity = "error" | "warning" | "info";

/** Replace the source between two offsets (UTF-16 code units) with `text`. */
export interface Edit {
  /** What to replace, in offsets of the source. */
  range: TextRange;
  /** What to put there. */
  text: string;
}

/** Edits that mend what a message reports. */
export interface Fix {
  /** Edits that belong together, in source order, none overlapping. */
  edits: Edit[];
  /** A `safe` fix keeps the meaning and every quoted word; an `unsafe` one needs an editor's eye. */
  safety: "safe" | "unsafe";
}

/** A change an editor may choose; never applied by itself. */
export interface Suggestion {
  /** What the change does. */
  reason: string;
  /** Edits that make it, in source order, none overlapping. */
  edits: Edit[];
}

/** A second place that explains a message. */
export interface Cause {
  /** What the place has to do with the message. */
  reason: string;
  /** Where it is, in the source. */
  place?: Position;
  /** File of `place`, when it is another than the message's. */
  file?: string;
}

/**
 * What a reader, a validator or a rule has to say about one place of a source. Fields follow vfile-message; it is plain JSON.
 *
 * @see https://github.com/vfile/vfile-message
 */
export interface Message {
  /** Id of the rule or check that speaks: `quotation-balanced`. */
  ruleId: string;
  /** How much it matters. */
  severity: Severity;
  /** "Unexpected X, expected Y", and ends with the remedy. */
  reason: string;
  /** What the message talks about, in the source; absent only when no source is known. */
  place?: Position;
  /** Name of the source. */
  file?: string;
  /** Keys from the top of the document to the value, for checks of documents rather than sources. */
  path?: (string | number)[];
  /** What was found. */
  actual?: string;
  /** What would be right: one or several. */
  expected?: string[];
  /** More about it: a word diff, an explanation. */
  note?: string;
  /** Address of the rule's documentation. */
  url?: string;
  /** Other places that explain it. */
  cause?: Cause[];
  /** Edits that mend it. */
  fix?: Fix;
  /** Changes an editor may choose from. */
  suggestions?: Suggestion[];
}

const edits = z.array(z.strictObject({ range: textRangeSchema, text: z.string() }));

/** Schema of {@link Message}. */
export const messageSchema: z.ZodMiniType<Message> = z.strictObject({
  ruleId: z.string(),
  severity: z.literal(["error", "warning", "info"]),
  reason: z.string(),
  place: z.exactOptional(positionSchema),
  file: z.exactOptional(z.string()),
  path: z.exactOptional(z.array(z.union([z.string(), z.number()]))),
  actual: z.exactOptional(z.string()),
  expected: z.exactOptional(z.array(z.string())),
  note: z.exactOptional(z.string()),
  url: z.exactOptional(z.string()),
  cause: z.exactOptional(
    z.array(
      z.strictObject({
        reason: z.string(),
        place: z.exactOptional(positionSchema),
        file: z.exactOptional(z.string()),
      }),
    ),
  ),
  fix: z.exactOptional(z.strictObject({ edits, safety: z.literal(["safe", "unsafe"]) })),
  suggestions: z.exactOptional(z.array(z.strictObject({ reason: z.string(), edits }))),
});
