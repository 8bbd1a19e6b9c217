import type { Digest, Position } from "@digestkit/schema";
import { looksLikeAddress } from "./looks-like-address.ts";

/** Something the foot of an issue says. */
export interface ImprintItem {
  /** Name of its label. */
  label: "licence" | "correctionsPolicy" | "original";
  /** As the document has it: an address, the name of a licence, the id of an issue. */
  value: string;
  /** The same where it looks like an address; the URL policy has yet to let it through. */
  url: string | undefined;
  /** Where it stands in the source, for a message about a refused address. */
  place: Position | undefined;
}

/**
 * What the foot of an issue says: its licence, the publication's rules for corrections, what it is a translation of.
 *
 * @param digest - Issue; not changed.
 * @returns What the document has of them, in this order.
 * @example
 * ```ts
 * import { imprintOf } from "@digestkit/adapter-kit";
 * import { createDigest } from "@digestkit/schema";
 *
 * const digest = createDigest({ id: "b", publication: { licence: "CC-BY-4.0" }, translationOf: "/issues/a" });
 * console.log(imprintOf(digest).map(({ label, value, url }) => [label, value, url]));
 * // => [["licence", "CC-BY-4.0", undefined], ["original", "/issues/a", "/issues/a"]]
 * ```
 */
export function imprintOf({ publication, translationOf, positions }: Digest): ImprintItem[] {
  const fields = [
    ["licence", publication?.licence, "publication.licence"],
    ["correctionsPolicy", publication?.correctionsPolicy, "publication.correctionsPolicy"],
    ["original", translationOf, "translationOf"],
  ] as const;
  return fields.flatMap(([label, value, field]) =>
    value === undefined
      ? []
      : [{ label, value, url: looksLikeAddress(value) ? value : undefined, place: positions?.[field] }],
  );
}
