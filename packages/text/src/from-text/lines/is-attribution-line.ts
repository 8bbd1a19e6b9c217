/**
 * `— Mira Talen, interview` – a dash and a name, below words somebody said.
 */
const attribution = /^(?:—|―|–|--)[ \t\u00a0]?(?=\p{Lu}|\p{Lo}|https?:)/u;

/** Longest line that only credits. */
const longest = 160;

/**
 * Whether a line credits the words above it.
 *
 * @param text - Text of a line.
 * @returns Whether it does.
 */
export function isAttributionLine(text: string): boolean {
  return text.length <= longest && attribution.test(text) && !/[.!?]\s+\S+\s+\S+\s+\S/u.test(text);
}
