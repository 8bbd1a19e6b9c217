/** What the page itself has an `id` for begins with this; no document's id does. */
const own = "digest-";

/**
 * Makes the `id` attributes of a page: a document's own ids as they are, so that links last; only what is no letter,
 * digit or `-_.:` becomes `-`, so that they can stand in an address.
 *
 * @param prefix - What every `id` begins with.
 * @returns A function from a document's id to an `id` unlike all it has made before: one that was used gets `-2`, `-3` ….
 * @see https://html.spec.whatwg.org/multipage/dom.html#the-id-attribute
 */
export function createAnchors(prefix: string): (id: string) => string {
  const used = new Map<string, number>();
  return (id) => {
    const plain = id.replace(/[^\p{L}\p{M}\p{N}_.:-]+/gu, "-");
    const base = plain === "" || plain.startsWith(own) ? `item-${plain}` : plain;
    let anchor = base;
    for (let count = used.get(base) ?? 1; used.has(anchor);) {
      anchor = `${base}-${++count}`;
      used.set(base, count);
    }
    used.set(anchor, 1);
    return prefix + anchor;
  };
}
