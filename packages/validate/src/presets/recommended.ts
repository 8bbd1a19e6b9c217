import type { PresetEntry } from "./preset.ts";
import { acronymIntroduced } from "../rules/acronym-introduced.ts";
import { apostrophe } from "../rules/apostrophe.ts";
import { datePlausible } from "../rules/date-plausible.ts";
import { finalNewline } from "../rules/final-newline.ts";
import { headingOrder } from "../rules/heading-order.ts";
import { linkUrl } from "../rules/link-url.ts";
import { noBreakSpace } from "../rules/no-break-space.ts";
import { noDoubleSpace } from "../rules/no-double-space.ts";
import { noStraySpace } from "../rules/no-stray-space.ts";
import { pullQuoteAttributed } from "../rules/pull-quote-attributed.ts";
import { pullQuoteVerbatim } from "../rules/pull-quote-verbatim.ts";
import { quotationAttributed } from "../rules/quotation-attributed.ts";
import { quotationBalanced } from "../rules/quotation-balanced.ts";
import { quotationNesting } from "../rules/quotation-nesting.ts";
import { quotationPunctuation } from "../rules/quotation-punctuation.ts";
import { sectionNotEmpty } from "../rules/section-not-empty.ts";
import { spelling } from "../rules/spelling.ts";
import { suppressionReason } from "../rules/suppression-reason.ts";
import { suppressionRule } from "../rules/suppression-rule.ts";
import { suppressionUnused } from "../rules/suppression-unused.ts";

/** What every digest should be held to: mistakes, and little that is a matter of taste. */
export const recommended: readonly PresetEntry[] = [
  // The pull quote
  pullQuoteVerbatim,
  pullQuoteAttributed,

  // Quotations
  quotationBalanced,
  quotationNesting,
  quotationPunctuation,
  quotationAttributed,

  // Words
  spelling,
  acronymIntroduced,

  // Typography
  apostrophe,
  noStraySpace,
  noDoubleSpace,
  noBreakSpace,

  // Structure
  sectionNotEmpty,
  headingOrder,

  // Facts a machine can check
  linkUrl,
  datePlausible,

  // The file
  finalNewline,

  // Suppression comments
  suppressionReason,
  suppressionRule,
  suppressionUnused,
];
