import type { Message } from "../message.ts";

/** A document of unknown shape. */
export type Document = Record<string, unknown>;

/** One step from a version of the format to the next. */
export interface Migration {
  from: string;
  to: string;
  /** Never changes the document it is given, never drops a field, and tells everything it does. */
  migrate: (document: Document) => { document: Document; messages: Message[] };
}
