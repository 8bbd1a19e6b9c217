import type { Message } from "../message.ts";
import type { Document, Migration } from "./migration.ts";

/** Version 0.1 to 1.0. */
export const from01to10: Migration = {
  from: "0.1",
  to: "1.0",
  migrate(document: Document): { document: Document; messages: Message[] } {
    return { document: { ...document, schemaVersion: "1.0" }, messages: [] };
  },
};
