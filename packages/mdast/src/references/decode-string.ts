import { isIn, punctuation } from "../characters/character-class.ts";
import { readReference } from "./character-reference.ts";

/** Text of a string that knows nothing but escapes and character references: destinations, titles, labels, info strings. */
export function decodeString(text: string): string {
  if (!text.includes("\\") && !text.includes("&")) return text;
  let result = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92 && isIn(text.charCodeAt(at + 1), punctuation)) {
      result += text.slice(from, at);
      from = ++at;
    } else if (code === 38) {
      const found = readReference(text, at, text.length);
      if (!found) continue;
      result += text.slice(from, at) + found.value;
      from = found.end;
      at = found.end - 1;
    }
  }
  return result + text.slice(from);
}
