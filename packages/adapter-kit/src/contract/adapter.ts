import type { Digest } from "@digestkit/schema";

/** What an edition shows of a digest, as far as the contract looks for it. */
export type ContractField =
  | "title"
  | "publication"
  | "issueNumber"
  | "contributor"
  | "pullQuote"
  | "attribution"
  | "abstract"
  | "sectionTitle"
  | "sectionAbstract"
  | "headline"
  | "dateline"
  | "body"
  | "footnote"
  | "quotation"
  | "source"
  | "keyword"
  | "translation"
  | "correction";

/** Something an edition leaves out, on purpose. */
export interface Omission {
  /** What is left out. */
  field: ContractField;
  /** Why: a sentence for the adapter's documentation. */
  reason: string;
}

/** An adapter, as the contract sees it. */
export interface Adapter<Output> {
  /** Name in titles of tests: `html`. */
  name: string;
  /** The renderer with its options filled in. */
  render: (digest: Digest) => Output;
  /** What a reader reads of the output, as plain text: for markup, its text without tags. */
  text: (output: Output) => string;
  /** What in the output could do something to its reader's machine: `markupHazards`, `textHazards` or one's own. */
  hazards: (output: Output) => string[];
  /** What it leaves out. */
  omits: readonly Omission[];
}

/** A digest to try an adapter on. */
export interface ContractCase {
  /** Name in titles of tests: `every-node`. */
  name: string;
  /** The document; the contract freezes it. */
  digest: Digest;
}

/** One test of the contract: it passes when `run` returns. */
export interface ContractTest {
  /** What is tested, on which case. */
  title: string;
  /** Runs the test; throws an error that says what is wrong. */
  run: () => void;
}
