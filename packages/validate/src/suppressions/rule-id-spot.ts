import type { Position } from "@digestkit/schema";
import type { Spot } from "../rule-api/finding.ts";

/**
 * Where a suppression comment names a rule.
 *
 * @param source - Source, when it is known.
 * @param position - Where the comment stands.
 * @param id - Rule id as the comment has it.
 * @returns The id's place, or the comment's where the id is not found.
 */
export function ruleIdSpot(source: string | undefined, position: Position | undefined, id: string): Spot {
  if (source === undefined || !position) return { position };
  const comment = source.slice(position.start.offset, position.end.offset);
  // `digestkit-ignore` comes first and could hold the name of a rule.
  const index = comment.indexOf(id, comment.indexOf("digestkit-ignore") + "digestkit-ignore".length);
  const start = position.start.offset + index;
  return index < 0 ? { position } : { source: { start, end: start + id.length } };
}
