import * as z from "zod/mini";
import { idSchema } from "./id.ts";
import { flowContentSchema, type FlowContent } from "./flow-content.ts";
import { phrasingContentSchema, type PhrasingContent } from "./phrasing-content.ts";
import { entrySchema, type Entry } from "./entry.ts";
import { positionSchema, positionsSchema, type Position } from "./position.ts";

/**
 * How the entries of a section are marked off in its source:
 * a sub-heading with what follows; a list item; a paragraph; a paragraph with a bold lead; a numbered paragraph;
 * blocks between thematic breaks.
 */
export type EntryStyle = "heading" | "list" | "paragraph" | "runIn" | "numbered" | "break";

/** A titled group of entries. */
export interface Section {
  /** Unique in the digest. */
  id: string;
  /** Plain text of the title; empty for entries under no title. */
  title: string;
  /** The title as content, only when it is more than plain text. */
  titleContent?: PhrasingContent[];
  /** How its entries are marked off in the source. */
  entryStyle: EntryStyle;
  /** What stands before the first entry. */
  abstract?: FlowContent[];
  /** Its entries, in reading order. */
  entries: Entry[];
  /** Sections inside this one; they follow its entries. */
  sections?: Section[];
  /** Where the whole section stands. */
  position?: Position;
  /** Where single fields stand: `title`. */
  positions?: Record<string, Position>;
}

/** Schema of {@link Section}. */
export const sectionSchema: z.ZodMiniType<Section> = z.strictObject({
  id: idSchema,
  title: z.string(),
  titleContent: z.exactOptional(z.array(phrasingContentSchema)),
  entryStyle: z.literal(["heading", "list", "paragraph", "runIn", "numbered", "break"]),
  abstract: z.exactOptional(z.array(flowContentSchema)),
  entries: z.array(entrySchema),
  sections: z.exactOptional(z.array(z.lazy(() => sectionSchema))),
  position: z.exactOptional(positionSchema),
  positions: z.exactOptional(positionsSchema),
});
