import type { ResolvedSpeaker } from "./resolved-speaker.ts";

/** Whom and what a text was about last: what `she` and `it` mean. */
export interface Focus {
  person?: ResolvedSpeaker;
  thing?: ResolvedSpeaker;
  /** The later of the two. */
  last?: ResolvedSpeaker;
}

/**
 * Notes whom a text is about.
 *
 * @param focus - Whom it was about before.
 * @param who - Whom it is about now, if anybody.
 * @returns The new focus.
 */
export function noted(focus: Focus, who: ResolvedSpeaker | undefined): Focus {
  if (!who || isNobody(who) || (who.pronoun && !who.cluster)) return focus;
  return { ...focus, [who.thing ? "thing" : "person"]: who, last: who };
}

/**
 * Whether somebody who speaks is nobody a text goes on about.
 *
 * @param who - Speaker as resolved.
 * @returns `true` for `I`, `nobody`, and `he` with nobody before.
 */
export function isNobody({ firstPerson, nameless }: ResolvedSpeaker): boolean {
  return Boolean(firstPerson || nameless);
}
