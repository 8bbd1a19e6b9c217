import type { Message } from "../message.ts";
import type { Path } from "../scan-json.ts";

/** A document, or a part of one, of a shape that nobody vouches for. */
export type Document = Record<string, unknown>;

/** Tells of one change: an `info` message at a path of the document as it was. */
export type Report = (path: Path, reason: string) => void;

/** One step from a version of the format to the next. */
export interface Migration {
  from: string;
  to: string;
  /** Makes the newer document. Never changes the one it is given, never drops a field, and reports every change. */
  migrate: (document: Document, report: Report) => Document;
}

/** The message behind a {@link Report}. */
export function migrated(path: Path, reason: string): Message {
  return { ruleId: "migrated", severity: "info", reason, path: [...path] };
}
