import { lineStarts, type Message, type Position } from "@digestkit/schema";
import type { FromMdastOptions, LinkDefinition } from "./from-mdast-options.ts";

/** What all steps of one reading share: where messages go, and what is known of the source. */
export interface Reading {
  /** Source of the tree, as it was read. */
  source: string | undefined;
  /** Line starts of the source. */
  starts: readonly number[] | undefined;
  file: string | undefined;
  /** Targets of link references by normalised label. */
  definitions: Map<string, LinkDefinition>;
  /** References the text makes to labels that nothing defines. */
  undefinedLabels: { label: string; place: Position | undefined }[];
  messages: Message[];
}

/**
 * The state of one reading.
 *
 * @param options - Options of `fromMdast`.
 * @returns A new state without messages.
 */
export function createReading(options: FromMdastOptions): Reading {
  const { source, file, fields } = options;
  const starts = source === undefined ? fields?.lineStarts : lineStarts(source);
  return { source, starts, file, definitions: new Map(), undefinedLabels: [], messages: [] };
}

/**
 * Adds a message, with the name of the source.
 *
 * @param reading - State of the reading; gets the message.
 * @param message - Message without `file`.
 * @param place - What it talks about.
 */
export function report(reading: Reading, message: Omit<Message, "file" | "place">, place?: Position): void {
  const { file } = reading;
  // `runs` map a value onto its source; a message only points.
  const where = place ? { place: { start: place.start, end: place.end } } : {};
  reading.messages.push({ ...message, ...where, ...(file === undefined ? {} : { file }) });
}
