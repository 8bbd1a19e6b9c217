import type { TextRange } from "@digestkit/schema";

/**
 * The paragraphs of a text: stretches between blank lines, without the blank space around them.
 *
 * @param text - Text to read.
 * @returns Non-empty ranges in text order.
 */
export function paragraphs(text: string): TextRange[] {
  const found: TextRange[] = [];
  let start = -1;
  let end = 0;
  let newlines = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isBlank(code)) {
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(index + 1) !== 0x0a)) newlines += 1;
      else if (code === 0x2029) newlines += 2;
      continue;
    }
    if (newlines > 1 && start >= 0) {
      found.push({ start, end });
      start = index;
    }
    if (start < 0) start = index;
    newlines = 0;
    end = index + 1;
  }
  if (start >= 0) found.push({ start, end });
  return found;
}

/** White space as ECMAScript has it, without a regular expression per letter. */
function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || code === 0x85 || (code >= 0x1680 && code <= 0x3000 && /\s/u.test(String.fromCharCode(code)));
}
