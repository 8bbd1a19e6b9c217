/**
 * A short, stable name for a text (FNV-1a, 32 bits, from two starting values): to recognise it again, not to protect it.
 *
 * @param text - Any text.
 * @returns 14 characters of `0-9a-z`.
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
export function hash(text: string): string {
  const prime = 0x01000193;
  let low = 0x811c9dc5;
  let high = 0x050c5d1f;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, prime);
    high = Math.imul(high ^ unit, prime);
  }
  return [low, high].map((lane) => (lane >>> 0).toString(36).padStart(7, "0")).join("");
}
