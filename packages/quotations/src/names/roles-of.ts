import type { Word } from "../reader-model.ts";
import type { NameCluster, NameIndex } from "./cluster-names.ts";

/**
 * Makes the function that looks up whoever was introduced with a role: the last one before a phrase, by any last words of the role.
 *
 * @param index - Names of the text.
 * @returns Function of the words of a phrase up to its head, and where they start.
 */
export function rolesOf(index: NameIndex): (core: readonly Word[], offset: number) => NameCluster | undefined {
  const holders = new Map<string, { start: number; cluster: NameCluster }[]>();
  for (const { range, role } of index.mentions) {
    const cluster = index.at.get(range.start) as NameCluster;
    // `the party` is the People’s Party.
    const title = role ?? (cluster.kind === "organisation" ? cluster.name : "");
    const [office = ""] = title.toLowerCase().split(/\s+(?:of|for|at|in)\s+/u, 1);
    for (const { index: from } of office.matchAll(/\S+/gu)) {
      const called = office.slice(from);
      // Few people share a role; the bound keeps a list of a thousand officials linear.
      const known = holders.get(called) ?? [];
      holders.set(called, known);
      if (known.length < 64) known.push({ start: range.start, cluster });
    }
  }
  return (core, offset) => {
    const { is, capital } = core[0] as Word;
    if (is.indefinite || !(is.determiner || is.possessive || capital)) return undefined;
    const called = core.filter((item) => !item.is.determiner && !item.is.possessive).map(({ key }) => key);
    return holders.get(called.join(" "))?.findLast(({ start }) => start < offset)?.cluster;
  };
}
