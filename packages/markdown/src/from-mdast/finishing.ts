import type { Correction } from "@digestkit/schema";
import type { Ids } from "./identify.ts";
import type { Reading } from "./reading.ts";

/** What the steps that make the document out of drafts share. */
export interface Finishing {
  reading: Reading;
  ids: Ids;
  /** Corrections in order; grows. */
  corrections: Correction[];
}
