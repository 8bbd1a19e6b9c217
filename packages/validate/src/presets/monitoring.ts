import type { PresetEntry } from "./preset.ts";
import { acronymIntroduced } from "../rules/acronym-introduced.ts";
import { apostrophe } from "../rules/apostrophe.ts";
import { datePlausible } from "../rules/date-plausible.ts";
import { linkUrl } from "../rules/link-url.ts";
import { pullQuoteAttributed } from "../rules/pull-quote-attributed.ts";
import { pullQuoteVerbatim } from "../rules/pull-quote-verbatim.ts";
import { quotationAttributed } from "../rules/quotation-attributed.ts";
import { quotationBalanced } from "../rules/quotation-balanced.ts";
import { quotationNesting } from "../rules/quotation-nesting.ts";
import { sectionNotEmpty } from "../rules/section-not-empty.ts";
import { spelling } from "../rules/spelling.ts";
import { suppressionReason } from "../rules/suppression-reason.ts";
import { suppressionRule } from "../rules/suppression-rule.ts";
import { suppressionUnused } from "../rules/suppression-unused.ts";

/** For monitoring of politics and rights, where what was said, by whom and when may end up in a file: no typography. */
export const monitoring: readonly PresetEntry[] = [
  // What was said
  [pullQuoteVerbatim, "error"],
  [quotationBalanced, "error"],
  [quotationNesting, "warning"],

  // By whom
  [pullQuoteAttributed, "error"],
  [quotationAttributed, "error", { source: "ignore" }],
  [acronymIntroduced, "warning", { unexpanded: "report" }],

  // When, and where to read it
  [datePlausible, "error"],
  [linkUrl, "error"],

  // What readers and searches stumble over
  [spelling, "warning"],
  [apostrophe, "warning"],
  [sectionNotEmpty, "warning"],

  // Suppression comments
  [suppressionReason, "error"],
  [suppressionRule, "error"],
  [suppressionUnused, "info"],
];
