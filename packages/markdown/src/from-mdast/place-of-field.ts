import type { Position } from "@digestkit/schema";
import type { Directive } from "../directive/directive.ts";

/**
 * Where a field is set.
 *
 * @param key - Name of the field.
 * @param said - Directives about one part of the document.
 * @returns Place of the last directive that sets it, or nothing: a builder of a tree may have set it.
 */
export function placeOfField(key: string, said: readonly Directive[] | undefined): Position | undefined {
  return said?.findLast(({ fields }) => Object.hasOwn(fields, key))?.comment.position;
}
