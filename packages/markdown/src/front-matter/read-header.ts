import { headerField } from "./front-matter-block.ts";
import type { RawField } from "./front-matter.ts";

/**
 * Reads the fields of a header without fences: `Title: Rights Monitor 12`.
 *
 * @param text - The header, LF line endings.
 * @returns Fields with texts as values.
 */
export function readHeader(text: string): RawField[] {
  const fields: RawField[] = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    const match = headerField.exec(line);
    if (match) {
      const key = match[1] as string;
      const value = (match[2] ?? "").trim();
      const start = offset + (value === "" ? line.length : line.indexOf(value, line.indexOf(":") + 1));
      const keyRange = { start: offset, end: offset + key.length };
      fields.push({ key, value, keyRange, valueRange: { start, end: start + value.length } });
    }
    offset += line.length + 1;
  }
  return fields;
}
