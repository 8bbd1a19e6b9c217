/** Words that end with a full stop and no sentence. */
const abbreviation = /(?:^|\s)(?:\p{Lu}|\p{L}{1,3}|(?:prof|gen|capt|sgt|hon|messrs|approx|dept)|\p{L}\.\p{L})\.$/iu;

/** Longest head, in characters and words. */
const longest = 60;
const mostWords = 7;

/** The head of a paragraph. */
export interface RunIn {
  /** Where the head ends, its full stop included, and where the prose starts. */
  end: number;
  from: number;
  /** Whether more space follows the head than the sentences behind it. */
  isSetApart: boolean;
}

/**
 * The few words a paragraph begins with that may be its headline.
 *
 * ```
 * Post-war situation.  The border stayed closed for a third week …
 * ```
 *
 * @param text - Text of a paragraph.
 * @returns Where the head ends, or nothing when the first sentence is a sentence.
 */
export function readRunIn(text: string): RunIn | undefined {
  const match = /^([^.!?。\n]{2,60})([.:]|\?)([ \u00a0]+|\t+)(?=[\p{Lu}\p{Lo}\p{N}“"„«])/u.exec(
    text.slice(0, longest + 10),
  );
  const [whole, head, stop, space] = match ?? [];
  if (whole === undefined || head === undefined || stop === undefined || space === undefined) return undefined;
  if (head.split(/\s+/u).length > mostWords || /["“”„«»]/u.test(head) || !/^[\p{Lu}\p{Lo}\p{N}(]/u.test(head))
    return undefined;
  if (abbreviation.test(head + stop)) return undefined;
  const rest = text.slice(whole.length);
  if (rest.length < head.length * 2) return undefined;
  const isSetApart = (space.length > 1 || space === "\t") && !/[.!?]\s{2,}/u.test(rest);
  // `Torvan said: “…”` is reported speech, unless the head is set apart.
  if (stop === ":" && !isSetApart) return undefined;
  return { end: head.length + stop.length, from: whole.length, isSetApart };
}
