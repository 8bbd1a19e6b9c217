import type { TextRange } from "@digestkit/schema";
import type { NameCluster } from "./cluster-names.ts";

/** Somebody who speaks, by the fullest name the text gives. */
export interface ResolvedSpeaker {
  name: string;
  range: TextRange;
  /** Who it is, when a name or a role told; absent for `a spokesman for the mayor`. */
  cluster?: NameCluster;
  /** `true` for `he`, `she`, `they`: `name` is that of whoever spoke or was spoken of last. */
  pronoun?: true;
  /** `true` for `I`, `we`, `you`: whoever writes, or is quoted. */
  firstPerson?: true;
  /** `true` for `nobody`, `some`, and for `he` with nobody before: the text names nobody, and `name` is no name. */
  nameless?: true;
  /** A body, several people, no person: `she` does not mean it. */
  thing?: boolean;
}

/**
 * Somebody whose name the text gives, as who speaks.
 *
 * @param cluster - Who it is.
 * @param range - The words that mean them.
 * @returns Speaker.
 */
export function clustered(cluster: NameCluster, range: TextRange): ResolvedSpeaker {
  return { name: cluster.name, range, cluster, thing: cluster.kind === "organisation" };
}
