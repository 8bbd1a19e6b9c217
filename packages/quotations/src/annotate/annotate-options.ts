import type { Message } from "@digestkit/schema";
import type { FindQuotationsOptions } from "../find-quotations.ts";

/** Options of {@link annotate}: those of `findQuotations` that concern a whole digest; the language is the digest's unless set. */
export interface AnnotateOptions extends Pick<FindQuotationsOptions, "language" | "languages" | "minConfidence"> {
  /** Takes what could not be read as it is: a digest in a language without its pack. */
  onMessage?: (message: Message) => void;
}
