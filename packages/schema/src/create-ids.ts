import { contentHash } from "./content-hash.ts";
import { slug } from "./slug.ts";

/**
 * A maker of ids for one document: each id is the {@link slug} of its text, or a kind and the `contentHash` where the text
 * has no letter or number; an id that is taken gets `-2`, `-3`, … in order of asking. The same questions give the same ids.
 *
 * @param taken - Ids that are in use already, as an author set them.
 * @returns Function from a text and a kind to an id that is unique among all ids it gave and those taken.
 * @example
 * ```ts
 * import { createIds } from "@digestkit/schema";
 *
 * const idOf = createIds();
 * console.log(idOf("News in brief", "section")); // => news-in-brief
 * console.log(idOf("News in brief", "section")); // => news-in-brief-2
 * ```
 */
export function createIds(taken: Iterable<string> = []): (text: string, fallbackKind: string) => string {
  const used = new Set(taken);
  /** The number each base was last given, so that a thousand equal headlines stay linear. */
  const numbers = new Map<string, number>();
  return (text, fallbackKind) => {
    const base = slug(text) || `${fallbackKind}-${contentHash(text)}`;
    let id = base;
    let number = numbers.get(base) ?? 1;
    while (used.has(id)) id = `${base}-${++number}`;
    numbers.set(base, number);
    used.add(id);
    return id;
  };
}
