import type { Cue, Quotation, QuotationType, Role, Speaker, TextRange } from "@digestkit/schema";

/** A quotation found in a text: a schema `Quotation` without what only a digest can give it (ids, source, position). */
export interface FoundQuotation extends Pick<
  Quotation,
  "text" | "range" | "medium" | "recovered" | "confidence" | "evidence"
> {
  /** As in the schema; `indirect`, speech told in the reporter's words, only where it was asked for. */
  type: QuotationType | "indirect";
  /** Who said it, when the text names them, and not for `he` with nobody before; `name` is the fullest form the text supports, `range` where the text names them here. */
  speaker?: Omit<Speaker, "ref">;
  /** The words that report the speech. */
  cue?: Cue;
  /** Index in `quotations` of the quotation this one stands in. */
  within?: number;
}

/** A person found in a text. */
export interface FoundPerson {
  /** The fullest form of the name. */
  name: string;
  /** Other forms, in order of first use. */
  aliases: string[];
  /** What the text says the person is. */
  roles: Role[];
  /** Where the text names them. */
  mentions: TextRange[];
}

/** A body found in a text: a party, an agency, a newspaper. */
export interface FoundOrganisation {
  /** The fullest form of the name. */
  name: string;
  /** Other forms, such as the acronym. */
  aliases: string[];
  /** Where the text names it. */
  mentions: TextRange[];
}
