import type { Direction } from "./direction-of.ts";
import { matchMarks, type MatchedMarks } from "./match-marks.ts";
import { isOpenAt, type PhraseEdges } from "./phrase-edges.ts";
import { isForeign, leftToRight, rightToLeft } from "./text-direction.ts";

// What may stand between a run's last letter and a number of its own: "U.S. Army 12", "a.example/?b=1,2".
const joiners = "(?:[ \\u00A0'’.&/@_+-]|[:?=%#~,](?=\\S))";

/** In text with the letters of one direction only: from the first of them to the last, with the number behind it. */
function phrase(letter: string, digit: string): RegExp {
  return new RegExp(`(?:${letter})(?:[^]*(?:${letter}))?(?:${joiners}*[\\p{M}${digit}])*`, "u");
}

/** By the direction around: the letters that end a run, and the run between them. */
const patterns: Readonly<Record<Direction, { native: RegExp; phrase: RegExp }>> = {
  ltr: { native: new RegExp(`((?:${leftToRight})+)`, "u"), phrase: phrase(rightToLeft, "\\p{Nd}") },
  rtl: { native: new RegExp(`((?:${rightToLeft})+)`, "u"), phrase: phrase(leftToRight, "\\d") },
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
 * A run goes from one foreign letter to the last one before a letter of the text around, with all that stands between them:
 * commas, numbers, brackets, quotation marks. Cut in two, its halves would change places. What stands at its ends belongs to the
 * text around, and so does a bracket or quotation mark whose partner is not in the run.
 *
 * @param text - Plain text.
 * @param around - Direction of the text around it.
 * @param edges - Where the phrase goes on in what stands before or after the text: such a run is left to the bidirectional
 * algorithm, which keeps its parts together.
 * @returns Pieces in order; together they are the text.
 * @example
 * ```ts
 * import { foreignRuns } from "@digestkit/adapter-kit";
 *
 * console.log(foreignRuns("the word (שלום, לך), again", "ltr").map((run) => run.text)); // => [ 'the word (', 'שלום, לך', '), again' ]
 * ```
 */
export function foreignRuns(text: string, around: Direction, edges?: PhraseEdges): Run[] {
  if (!isForeign(text, around)) return [{ text, isForeign: false }];
  const { native, phrase } = patterns[around];
  // Splitting by a group keeps what the group matched, at odd places.
  const pieces = text.split(native);
  const opens = edges?.before === true && isOpenAt(text, around, "start");
  const goesOnAfter = edges?.after === true && isOpenAt(text, around, "end");
  return joined(
    pieces.flatMap((piece, index) => {
      const goesOn = (index === 0 && opens) || (index === pieces.length - 1 && goesOnAfter);
      return index % 2 === 1 || goesOn ? [{ text: piece, isForeign: false }] : runsIn(piece, phrase);
    }),
  );
}

/** Of text without a letter of the text around: a run between any two marks whose partners are elsewhere. */
function runsIn(text: string, phrase: RegExp): Run[] {
  const { lone } = matchMarks(text);
  return [...lone, text.length].flatMap((end, index) => runIn(text.slice(lone[index - 1] ?? 0, end), phrase));
}

function runIn(text: string, phrase: RegExp): Run[] {
  const found = phrase.exec(text);
  if (!found) return [{ text, isForeign: false }];
  const { start, end } = withPartners(found.index, found.index + found[0].length, matchMarks(text));
  return [
    { text: text.slice(0, start), isForeign: false },
    { text: text.slice(start, end), isForeign: true },
    { text: text.slice(end), isForeign: false },
  ];
}

/** A run with the other half of each pair it has one half of: of `(PA) Press Act`, where letters alone begin at `PA`, all. */
function withPartners(start: number, end: number, { pairs }: MatchedMarks): { start: number; end: number } {
  const isIn = (index: number): boolean => index >= start && index < end;
  const halves = pairs.filter(([open, close]) => isIn(open) !== isIn(close));
  return {
    start: Math.min(start, ...halves.map(([open]) => open)),
    end: Math.max(end, ...halves.map(([, close]) => close + 1)),
  };
}

function joined(pieces: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (piece.text === "") continue;
    if (last?.isForeign === piece.isForeign) last.text += piece.text;
    else runs.push({ ...piece });
  }
  return runs;
}
