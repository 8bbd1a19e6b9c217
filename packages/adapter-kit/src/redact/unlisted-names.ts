import type { Digest } from "@digestkit/schema";
import type { LabelOverrides } from "../labels/labels-for.ts";
import { placeholderFor } from "../labels/placeholder-for.ts";
import { oneLine } from "../text/one-line.ts";

/**
 * Names that an edition which gathers people, such as an index or a record for machines, must not gather: of victims, minors and
 * sources, whoever it is for, since it would make findable what their mark asks to keep apart; and what stands for a name that was
 * withheld, which is nobody's.
 *
 * @param digests - Documents that are read together; not changed.
 * @param options - Words used instead of the default ones.
 * @returns Names and aliases on one line each, as `oneLine` gives them.
 * @example
 * ```ts
 * import { unlistedNames } from "@digestkit/adapter-kit";
 * import { createDigest } from "@digestkit/schema";
 *
 * const sensitivity = "victim" as const;
 * const people = [{ id: "leyla", name: "Leyla Varga", aliases: [], sameAs: [], roles: [], sensitivity }];
 * console.log([...unlistedNames([createDigest({ id: "a", people })])]); // => [ '[name withheld]', 'Leyla Varga' ]
 * ```
 */
export function unlistedNames(
  digests: readonly Digest[],
  { labels }: { labels?: LabelOverrides } = {},
): ReadonlySet<string> {
  const names = digests.flatMap(({ inLanguage, people }) => [
    placeholderFor(inLanguage, labels),
    ...people
      .filter(({ sensitivity = "public" }) => sensitivity !== "public")
      .flatMap(({ name, aliases }) => [name, ...aliases]),
  ]);
  return new Set(names.map(oneLine).filter((name) => name !== ""));
}
