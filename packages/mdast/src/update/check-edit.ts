import type { MdastEdit } from "../mdast-edit.ts";

/** Checks an edit of a text of that length. */
export function checkEdit(edit: MdastEdit, length: number): void {
  if (typeof edit !== "object" || edit === null) {
    throw new TypeError(`Unexpected ${nameOf(edit)} as an edit, expected \`{ start, end, text }\``);
  }
  const { start, end, text } = edit;
  if (typeof text !== "string")
    throw new TypeError(`Unexpected ${nameOf(text)} as \`text\` of an edit, expected a string`);
  checkOffset("start", start);
  checkOffset("end", end);
  if (start >= 0 && start <= end && end <= length) return;
  throw new RangeError(
    `Unexpected edit from ${start} to ${end}, expected offsets in order in a text of ${length} UTF-16 units`,
  );
}

function checkOffset(name: string, offset: number): void {
  if (Number.isInteger(offset)) return;
  throw new TypeError(`Unexpected ${nameOf(offset)} as \`${name}\` of an edit, expected a whole number`);
}

function nameOf(value: unknown): string {
  return typeof value === "number" || value === null ? String(value) : typeof value;
}
