import { oneLine, webUrl } from "@digestkit/adapter-kit";
import type { Entry } from "@digestkit/schema";
import type { ItemSource } from "../model/feed.ts";

/**
 * The sources of some entries that have an address.
 *
 * @param entries - Entries; not changed.
 * @param base - What addresses are relative to.
 * @returns Each address once, in reading order.
 */
export function sourcesOf(entries: readonly Entry[], base: string | undefined): ItemSource[] {
  const found = new Map<string, ItemSource>();
  for (const { sources } of entries) {
    for (const { name, url: written } of sources) {
      const url = webUrl(written, base);
      if (url !== undefined && !found.has(url)) found.set(url, { name: oneLine(name), url });
    }
  }
  return [...found.values()];
}
