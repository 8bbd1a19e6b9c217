import type { Line } from "../lines/line.ts";
import { isTitleLike } from "./is-title-like.ts";
import { namesOrganisation, namesSeries } from "./name-words.ts";
import type { Name } from "./take-names.ts";

/** A name found so far, with the index of its block. */
export interface FoundName extends Name {
  index: number;
}

/**
 * Whether its words tell that a line names somebody or something.
 *
 * @param line - A line.
 * @returns Whether it names a body or a series.
 */
export function isNamed({ text }: Line): boolean {
  return namesOrganisation(text) || namesSeries(text);
}

/**
 * Whether a line is as short as a name or a heading.
 *
 * @param line - A line.
 * @returns Whether it reads like a title.
 */
export function isShort({ text, width }: Line): boolean {
  return isTitleLike(text, width);
}
