import { acronymIntroduced } from "./rules/acronym-introduced.ts";
import { apostrophe } from "./rules/apostrophe.ts";
import { datePlausible } from "./rules/date-plausible.ts";
import { finalNewline } from "./rules/final-newline.ts";
import { headingOrder } from "./rules/heading-order.ts";
import { linkUrl } from "./rules/link-url.ts";
import { noBreakSpace } from "./rules/no-break-space.ts";
import { noDoubleSpace } from "./rules/no-double-space.ts";
import { noStraySpace } from "./rules/no-stray-space.ts";
import { pullQuoteAttributed } from "./rules/pull-quote-attributed.ts";
import { pullQuoteVerbatim } from "./rules/pull-quote-verbatim.ts";
import { quotationAttributed } from "./rules/quotation-attributed.ts";
import { quotationBalanced } from "./rules/quotation-balanced.ts";
import { quotationNesting } from "./rules/quotation-nesting.ts";
import { quotationPunctuation } from "./rules/quotation-punctuation.ts";
import { sectionNotEmpty } from "./rules/section-not-empty.ts";
import { spelling } from "./rules/spelling.ts";
import { suppressionReason } from "./rules/suppression-reason.ts";
import { suppressionRule } from "./rules/suppression-rule.ts";
import { suppressionUnused } from "./rules/suppression-unused.ts";
import type { Rule } from "./rule-api/rule.ts";

/** Every rule of this package, by id. Presets choose from them, `settings` can add any of them. */
export const allRules: readonly Rule[] = [
  acronymIntroduced,
  apostrophe,
  datePlausible,
  finalNewline,
  headingOrder,
  linkUrl,
  noBreakSpace,
  noDoubleSpace,
  noStraySpace,
  pullQuoteAttributed,
  pullQuoteVerbatim,
  quotationAttributed,
  quotationBalanced,
  quotationNesting,
  quotationPunctuation,
  sectionNotEmpty,
  spelling,
  suppressionReason,
  suppressionRule,
  suppressionUnused,
];
