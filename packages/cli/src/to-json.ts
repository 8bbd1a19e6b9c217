/**
 * Indented JSON that no terminal acts on: control characters that `JSON.stringify` leaves as they are (DEL, C1, bidi controls,
 * line separators) are written as `\u` escapes, which every JSON reader turns back.
 *
 * @param value - Plain data.
 * @returns JSON text with a final newline.
 */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2);
  return `${json.replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, escapeUnit)}\n`;
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
