import { dot, isIn, labelPart, letter } from "../characters/character-class.ts";
import { skipIn } from "../characters/skip.ts";

/**
 * Where a domain behind `@` ends (GFM 6.9), or -1: two parts or more, a letter at the end.
 *
 * @param next - Sets of characters one of which must follow a dot: else the domain ends before it.
 */
export function mailDomainEnd(text: string, from: number, to: number, next: number): number {
  let dots = 0;
  let at = skipIn(text, from, to, labelPart);
  while (at + 1 < to && isIn(text.charCodeAt(at), dot) && isIn(text.charCodeAt(at + 1), next)) {
    dots++;
    at = skipIn(text, at + 1, to, labelPart);
  }
  return dots > 0 && isIn(text.charCodeAt(at - 1), letter) ? at : -1;
}
