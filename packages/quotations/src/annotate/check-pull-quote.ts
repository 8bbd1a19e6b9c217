import { textOf, type Entry, type PullQuote } from "@digestkit/schema";
import { checkVerbatim, type VerbatimCheck } from "../verbatim/check-verbatim.ts";

/**
 * A pull quote with what it was pulled from and how true it is to that: the quotations are looked through first, then the
 * whole text of each entry.
 *
 * @param pullQuote - Pull quote; not changed.
 * @param entries - Annotated entries.
 * @returns A new pull quote; `unchecked` where it is too short to be told from chance.
 */
export function checkPullQuote(pullQuote: PullQuote, entries: readonly Entry[]): PullQuote {
  const quotations = entries.flatMap((entry) => entry.quotations.filter(({ type }) => type !== "term"));
  const { of: _, ...quote } = pullQuote;
  const inQuotations = checkVerbatim(quote.text, quotations);
  if (inQuotations.tooShort) return { ...quote, fidelity: "unchecked" };
  if (inQuotations.fidelity !== "notFound") return { ...quote, ...resultOf(inQuotations) };
  const inEntries = checkVerbatim(
    quote.text,
    entries.map((entry) => ({ id: entry.id, text: textOf(entry) })),
  );
  return { ...quote, fidelity: inEntries.fidelity };
}

/** Which of several equally good places is meant is not guessed. */
function resultOf({ fidelity, source }: VerbatimCheck): Pick<PullQuote, "fidelity" | "of"> {
  return source === undefined ? { fidelity } : { fidelity, of: source };
}
