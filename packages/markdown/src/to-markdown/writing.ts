import type { WrittenIds } from "./choose-ids.ts";
import type { PlacedCorrections } from "./place-corrections.ts";

/** What all steps of one writing share. */
export interface Writing {
  ids: WrittenIds;
  corrections: PlacedCorrections;
  /** Language of the document. */
  language: string | undefined;
}
