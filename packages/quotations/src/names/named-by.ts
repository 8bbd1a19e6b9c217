import type { Phrase, Word } from "../reader-model.ts";
import { nameJoint } from "../words/name-joint.ts";
import type { NameCluster, NameIndex } from "./cluster-names.ts";

/**
 * The last name of a phrase that nothing belongs to: in `Orel’s deputy Dov Kern` it is Kern, in `Orel’s deputy` there is none.
 *
 * @param core - Words of the phrase up to its head.
 * @param index - Names of the text.
 * @returns Who bears it, if there is one.
 */
export function namedBy(core: readonly Word[], index: NameIndex): NameCluster | undefined {
  // `the FB users`, `Orel supporters`: a name before a common noun names nobody.
  const { is, text } = core.at(-1) as Word;
  const noun = is.role || is.group || is.medium || is.saying || (core[0]?.is.determiner && !is.participial);
  if (noun && /^\p{Ll}/u.test(text)) return undefined;
  const possessor = core.findLastIndex(
    (item, at) => item.kind === "clitic" && at < core.length - 1 && nameJoint(core, at - 1) === 0,
  );
  for (let at = core.length - 1; at > possessor; at--) {
    // `Mira Orel (Lorsk)`: what stands in brackets is no speaker.
    if (core[at]?.kind === "close") while (at > possessor && core[at]?.kind !== "open") at--;
    const cluster = index.at.get((core[at] as Word).start);
    if (cluster) return cluster;
  }
  return undefined;
}

/**
 * `Member of the VPU Mira Orel`, `one of the heads of the youth movement Mira Orel`: a full name right behind that of a body.
 *
 * @param items - Words and marks of the paragraph.
 * @param phrase - Noun phrase.
 * @param index - Names of the text.
 * @returns Who bears it, if there is one.
 */
export function memberName(items: readonly Word[], { head, to }: Phrase, index: NameIndex): NameCluster | undefined {
  for (let at = to; at > head + 1; at--) {
    const { capital, is } = items[items[at - 1]?.is.honorific ? at - 2 : at - 1] as Word;
    // `a spokesman for Mayor Mira Orel` is somebody else, the `Minister of Justice Mira Orel` is not.
    const behindName =
      is.organisation ||
      (!is.role && items[at - 2]?.is.determiner) ||
      (capital && (!is.role || items[at - 2]?.is.author));
    const person = behindName ? index.at.get((items[at] as Word).start) : undefined;
    if (person?.kind !== "organisation" && person?.name.includes(" ")) return person;
  }
  return undefined;
}
