import type { FindQuotationsOptions } from "../find-quotations.ts";

/** Options of {@link annotate}: those of `findQuotations` that concern a whole digest; the language is the digest's unless set. */
export type AnnotateOptions = Pick<FindQuotationsOptions, "language" | "languages" | "minConfidence">;
