import type { Direction } from "./direction-of.ts";
import { isForeign, rightToLeftScripts } from "./text-direction.ts";

// A run is words of one direction with what joins them: spaces, apostrophes, hyphens, full stops; in an address and in a number
// also `:`, `?`, `,` and the like. Brackets and quotation marks are left outside, they pair with their like:
// "قانون Press Act (PA) ..." has the runs "Press Act" and "PA".
const joiners = "(?:[ \\u00A0'’.&/@_+-]|[:?=%#~,](?=\\S))";
const rightToLeft = `[${rightToLeftScripts}]`;
const leftToRight = `(?!${rightToLeft})\\p{L}`;
const runsOf: Readonly<Record<Direction, RegExp>> = {
  ltr: new RegExp(`((?:${rightToLeft})(?:${joiners}*(?:${rightToLeft}|[\\p{M}\\p{Nd}]))*)`, "gu"),
  rtl: new RegExp(`((?:${leftToRight})(?:${joiners}*(?:${leftToRight}|[\\p{M}\\d]))*)`, "gu"),
};

/** A piece of text, and whether it runs against the text around it. */
export interface Run {
  /** The piece. */
  text: string;
  /** Whether to isolate it. */
  isForeign: boolean;
}

/**
 * Splits text into what runs in the direction around it and what runs against it, for an edition to isolate (`bdi`).
 *
 * @param text - Plain text.
 * @param around - Direction of the text around it.
 * @returns Pieces in order; together they are the text.
 * @example
 * ```ts
 * import { foreignRuns } from "@digestkit/adapter-kit";
 *
 * console.log(foreignRuns("the word שלום לך (hello)", "ltr").map((run) => run.text)); // => [ 'the word ', 'שלום לך', ' (hello)' ]
 * ```
 */
export function foreignRuns(text: string, around: Direction): Run[] {
  if (!isForeign(text, around)) return [{ text, isForeign: false }];
  // Splitting by a group keeps what the group matched, at odd places.
  return text
    .split(runsOf[around])
    .map((piece, index) => ({ text: piece, isForeign: index % 2 === 1 }))
    .filter((run) => run.text !== "");
}
