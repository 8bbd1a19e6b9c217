import type { Direction, Labels, Plan } from "@digestkit/adapter-kit";
import type { Digest, Entry } from "@digestkit/schema";
import type { ServiceRules } from "../services/services.ts";
import type { Insertions } from "../text/create-insertions.ts";
import type { Span } from "../text/span.ts";

/** What the makers of parts have to know of the document and the service. */
export interface Context {
  digest: Digest;
  plan: Plan;
  insertions: Insertions;
  labels: Labels;
  language: string;
  direction: Direction;
  rules: ServiceRules;
  /** The page. */
  page: string | undefined;
  /** Where an entry can be read. */
  entryUrl: (entry: Entry) => string | undefined;
  /** The safe and absolute form of an address of the web. */
  webUrl: (url: string) => string | undefined;
  /** Makes spans of the document fit to be posted. */
  finish: (spans: readonly Span[]) => Span[];
  /** A text of the document, shielded where it runs against the text around it, and fit to be posted. */
  value: (text: string) => Span[];
}
