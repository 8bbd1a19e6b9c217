export { annotate } from "./annotate/annotate.ts";
export type { AnnotateOptions } from "./annotate/annotate-options.ts";
export { findIndirect, type IndirectFinder } from "./find-indirect.ts";
export { findQuotations, type FindQuotationsOptions, type FoundQuotations } from "./find-quotations.ts";
export type { FoundOrganisation, FoundPerson, FoundQuotation } from "./found-quotation.ts";
export { detectLanguage } from "./languages/detect-language.ts";
export { isApostrophe } from "./marks/is-apostrophe.ts";
export type { Mark, MarkPair, MarkPairs, MarkProblem, MarkProblemKind } from "./marks/mark-pairs.ts";
export { pairMarks, type PairMarksOptions } from "./marks/pair-marks.ts";
export type { MarkRole } from "./marks/mark-role.ts";
export type { KnownName } from "./names/cluster-names.ts";
export { findNames, type FindNamesOptions, type FoundName } from "./names/find-names.ts";
export {
  checkVerbatim,
  type CheckVerbatimOptions,
  type VerbatimCheck,
  type VerbatimMatch,
  type VerbatimSource,
} from "./verbatim/check-verbatim.ts";
export type { DiffPart } from "./verbatim/word-diff.ts";
export type { CueKind, Grammar } from "./reader-model.ts";
export type { Language, WordLists } from "./languages/language.ts";
export type { LanguageOptions } from "./languages/lexicon-of.ts";
