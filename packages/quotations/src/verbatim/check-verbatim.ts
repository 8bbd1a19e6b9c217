import type { TextRange } from "@digestkit/schema";
import type { AlteredPlace } from "./find-altered.ts";
import { findAltered } from "./find-altered.ts";
import { findFragments, fragmentsOf, trimEdges } from "./find-fragments.ts";
import { findNear } from "./find-near.ts";
import { foldTypography, type FoldedText } from "./fold-typography.ts";
import type { DiffPart } from "./word-diff.ts";

/** A text a quote may come from. */
export interface VerbatimSource {
  /** What {@link VerbatimCheck.source} names it by. */
  id: string;
  /** What it says. */
  text: string;
}

/** Options of {@link checkVerbatim}. */
export interface CheckVerbatimOptions {
  /** Letters and digits a quote must have to be looked up: shorter ones occur by chance. Default 8. */
  minLength?: number;
  /** Similarity from which another wording counts as the same quote, from 0 to 1. Default 0.5. */
  minSimilarity?: number;
}

/** One place where a quote was found. */
export interface VerbatimMatch {
  /** Id of the source; of a plain string, its index as a string. */
  source: string;
  /** The place in the source's text, in UTF-16 code units. */
  range: TextRange;
}

/** How a quote compares with its sources. */
export interface VerbatimCheck {
  /**
   * - `verbatim`: the same words in the same order, in one piece;
   * - `elided`: the same but for what its ellipses leave out;
   * - `altered`: other words, but recognisably that place;
   * - `notFound`: nowhere.
   */
  fidelity: "verbatim" | "elided" | "altered" | "notFound";
  /** Id of the source; of a plain string, its index as a string. Absent when several places fit equally well. */
  source?: string;
  /** The place in that source. */
  range?: TextRange;
  /** 1 for the same words; less the more words differ. Absent when nothing was found. */
  similarity?: number;
  /** Characters inserted, deleted or replaced between that place and the quote, typography folded; 0 for `verbatim`. */
  distance?: number;
  /** Word by word from the source to the quote, of an `altered` one. */
  diff?: DiffPart[];
  /** Every place that fits equally well, when there are several: which one is meant is not guessed. */
  ambiguous?: VerbatimMatch[];
  /** Why nothing was looked up: the quote is too short to tell. */
  tooShort?: true;
}

interface Candidate extends VerbatimMatch {
  place?: AlteredPlace;
}

/**
 * Looks a quote up in the texts it may come from and says how true it is to them.
 *
 * Not compared: the form of quotation marks, apostrophes, dashes, spaces and ellipses, the case of the first letter, and the comma or
 * full stop at either end. Everything else is: a changed, added or missing word makes a quote `altered`.
 *
 * @param quote - Quoted words, with or without their outer marks.
 * @param sources - Texts to look in; not changed.
 * @param options - Least length and similarity.
 * @returns Fidelity, and the place with its differences.
 * @example
 * ```ts
 * import { checkVerbatim } from "@digestkit/quotations";
 *
 * const speech = "We will rebuild the bridge, and we will do it together.";
 * console.log(checkVerbatim("“We will rebuild the bridge …”", [speech]).fidelity); // => elided
 * console.log(checkVerbatim("We shall rebuild the old bridge", [speech]).fidelity); // => altered
 * ```
 */
export function checkVerbatim(
  quote: string,
  sources: readonly (string | VerbatimSource)[],
  options: CheckVerbatimOptions = {},
): VerbatimCheck {
  const { minLength = 8, minSimilarity = 0.5 } = options;
  const folded = trimEdges(foldTypography(quote).text);
  if (letterCount(folded) < minLength) return { fidelity: "notFound", tooShort: true };
  const texts = sources.map((source, index) => {
    const { id, text } = typeof source === "string" ? { id: String(index), text: source } : source;
    return { id, text, folded: foldTypography(text) };
  });

  const whole = exact(texts, [folded]);
  if (whole.length > 0) return found("verbatim", whole, { similarity: 1, distance: 0 });
  const fragments = fragmentsOf(folded);
  const elided = folded.includes("...") && fragments.length > 0 ? exact(texts, fragments) : [];
  if (elided.length > 0) return found("elided", elided, { similarity: 1 });
  return altered(texts, quote, folded, minSimilarity);
}

interface Text {
  id: string;
  text: string;
  folded: FoldedText;
}

function letterCount(text: string): number {
  return text.replace(/[^\p{L}\p{N}]+/gu, "").length;
}

function exact(texts: readonly Text[], fragments: readonly string[]): VerbatimMatch[] {
  return texts.flatMap(({ id, folded }) => findFragments(folded, fragments).map((range) => ({ source: id, range })));
}

function found(
  fidelity: "verbatim" | "elided" | "altered",
  matches: readonly Candidate[],
  measures: Partial<VerbatimCheck>,
): VerbatimCheck {
  const [match, ...others] = matches as [Candidate, ...Candidate[]];
  if (others.length > 0)
    return { fidelity, ...measures, ambiguous: matches.map(({ source, range }) => ({ source, range })) };
  return { fidelity, source: match.source, range: match.range, ...measures };
}

/** Places this much less similar than the best are not as good: below it they count as equally good. */
const tie = 0.02;

function altered(texts: readonly Text[], quote: string, foldedQuote: string, minSimilarity: number): VerbatimCheck {
  const candidates = texts
    .flatMap(({ id, text, folded }) => {
      const places = findAltered(text, quote);
      const near = places.length > 0 ? places : findNear(folded, text, foldedQuote);
      return near.map((place) => ({ source: id, range: place.range, place }));
    })
    .filter(({ place }) => place.similarity >= minSimilarity)
    .sort((a, b) => b.place.similarity - a.place.similarity);
  const [best] = candidates;
  if (!best) return { fidelity: "notFound" };
  const equals = candidates.filter(({ place }) => best.place.similarity - place.similarity < tie);
  const { similarity, distance, diff } = best.place;
  const measures = { similarity: Math.round(similarity * 1000) / 1000 };
  if (equals.length > 1) return found("altered", equals, measures);
  return found("altered", [best], { ...measures, ...(distance === undefined ? {} : { distance }), diff });
}
