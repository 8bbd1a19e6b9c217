import type { Change } from "./change.ts";
import type { Displaced, Parsed } from "./parsed.ts";
import type { Resumption } from "./resume.ts";

/** How many spans an edit must displace for them to be kept. */
const worthKeeping = 8;

/**
 * What to keep of earlier texts. A fence that is opened displaces all that follows, and the one that closes it brings that back: the
 * text before the last edit that displaced much is kept, as long as its ends are those of the text.
 */
export function displacedBy(
  before: Parsed,
  { start, size, source }: Change,
  first: number,
  rest: Resumption | undefined,
): Displaced | undefined {
  const last = rest?.parsed === before ? rest.index : before.spans.length;
  const suffix = source.length - start - size;
  if (last - first >= worthKeeping) return { parsed: { ...before, displaced: undefined }, suffix };
  const { displaced } = before;
  return displaced && { parsed: displaced.parsed, suffix: Math.min(displaced.suffix, suffix) };
}
