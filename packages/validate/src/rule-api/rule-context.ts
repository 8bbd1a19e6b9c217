import type { Digest, TextBlock, TextRange } from "@digestkit/schema";
import type { AppliedSuppression } from "../suppressions/apply-suppressions.ts";
import type { Dictionary } from "../spelling/dictionary.ts";
import type { DigestNodes } from "../document/digest-nodes.ts";
import type { BlockSpot, Finding } from "./finding.ts";
import type { BlockMarks } from "../document/block-marks.ts";
import type { RuleOptions } from "./rule-options.ts";

/** A digest and everything derived from it that rules share; each thing is derived once, when first asked for. */
export interface LintedDocument {
  /** The digest being checked; not to be changed. */
  digest: Digest;
  /** The source it was read from, when it is known. */
  source: string | undefined;
  /** Name of the source. */
  file: string | undefined;
  /** Primary language subtag, lower-case: `en` for `en-GB`, and where the digest names none. */
  language: string;
  /** Every text of the digest in reading order. */
  blocks: readonly TextBlock[];
  /** Dictionary of the digest’s language, when the caller gave one. */
  dictionary: Dictionary | undefined;
  /** The ids of all rules there are. */
  knownRules: readonly string[];
  /** Every content node, by type. */
  nodes: () => DigestNodes;
  /** The text of a block with code and addresses blanked out at equal length. */
  prose: (block: TextBlock) => string;
  /** Quotation marks of a block, paired, in offsets of its text. */
  marks: (block: TextBlock) => BlockMarks;
  /** Where a block's text is somebody else's words: disjoint, ascending, outer marks included. */
  quoted: (block: TextBlock) => TextRange[];
  /** The digest with quotations and their speakers: itself when it has any, otherwise as `annotate` finds them. */
  annotated: () => Digest;
  /** Where a range of `textOf(entry)` stands, given the entry's id: its block and the range in that. */
  entrySpot: (entryId: string, range: TextRange) => BlockSpot | undefined;
}

/** What a rule gets. */
export interface RuleContext<Options extends RuleOptions = RuleOptions> extends LintedDocument {
  /** The rule's options: as set, otherwise their defaults. */
  options: Options;
  /** Suppressions of the document; filled for rules of the stage `suppressions`. */
  suppressions: readonly AppliedSuppression[];
  /** Report something. */
  report: (finding: Finding) => void;
}
