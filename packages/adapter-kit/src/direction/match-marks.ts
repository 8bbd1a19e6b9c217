/** What ends what: brackets, and the quotation marks of all languages (“…”, „…“, ”…”, «…», »…«). */
const closers: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "{": "}",
  "（": "）",
  "【": "】",
  "「": "」",
  "『": "』",
  "《": "》",
  "“": "”",
  "„": "“”",
  "”": "”",
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
  "‘": "’",
  "‚": "‘’",
  '"': '"',
};

/** Between two letters some are part of a word: Sha‘ban, don’t, צה"ל. */
const marks = /[()[\]{}（）【】「」『』《》“”„«»‹›‚]|(?<!\p{L})[‘’"]|[‘’"](?!\p{L})/gu;

/** Of UAX #9, rule BD16: no text nests deeper. */
const maxDepth = 63;

/** The brackets and quotation marks of a text, by their places. */
export interface MatchedMarks {
  /** Pairs from outside in, in the order they begin. */
  pairs: readonly (readonly [open: number, close: number])[];
  /** Marks without a partner that no pair encloses. */
  lone: readonly number[];
}

/**
 * Pairs the brackets and quotation marks of a text.
 *
 * @param text - Plain text.
 * @returns Pairs, none of which crosses another, and the marks left over.
 */
export function matchMarks(text: string): MatchedMarks {
  const partners = new Map<number, number>();
  const found = [...text.matchAll(marks)];
  const open: { mark: string; index: number }[] = [];
  for (const { 0: mark, index } of found) {
    const opener = open.findLastIndex((candidate) => closers[candidate.mark]?.includes(mark));
    if (opener !== -1) {
      partners.set(open[opener]?.index ?? 0, index);
      open.length = opener;
    } else if (mark in closers && open.length < maxDepth) open.push({ mark, index });
  }
  const pairs = [...partners].toSorted(([one], [other]) => one - other);
  const closing = new Set(partners.values());
  let reached = -1;
  const lone: number[] = [];
  for (const { 0: mark, index } of found) {
    if (index > reached && partners.has(index)) reached = partners.get(index) ?? reached;
    // A ’ without its opener is an apostrophe: the journalists’ union.
    else if (index > reached && !closing.has(index) && mark !== "’") lone.push(index);
  }
  return { pairs, lone };
}
