import type { Change } from "./change.ts";
import type { Displaced, Parsed } from "./parsed.ts";

/** How many spans an edit must displace for them to be kept. */
const worthKeeping = 8;

/**
 * What to keep of earlier texts. A fence that is opened displaces all that follows, and the one that closes it brings that back: the
 * text before the last edit that displaced much is kept, and how much of its end is still the end of the text.
 *
 * @param count - How many spans the edit displaced.
 */
export function displacedBy(before: Parsed, { start, size, source }: Change, count: number): Displaced | undefined {
  const suffix = source.length - start - size;
  if (count >= worthKeeping) return { parsed: { ...before, displaced: undefined }, suffix };
  const { displaced } = before;
  return displaced && { parsed: displaced.parsed, suffix: Math.min(displaced.suffix, suffix) };
}
