import { isAlphanumeric, isLetter } from "../characters/character-class.ts";
import { classify } from "../characters/classify.ts";
import type { Found } from "./find-urls.ts";

/** E-mail addresses in finished text; `offset` is added to their places. */
export function findEmails(value: string, offset: number): Found[] {
  const found: Found[] = [];
  let from = 0;
  for (let at = value.indexOf("@"); at >= 0; at = value.indexOf("@", at + 1)) {
    const end = domainEnd(value, at + 1);
    const start = end < 0 ? -1 : localStart(value, from, at);
    if (start < 0) continue;
    found.push({ from: start + offset, to: end + offset, url: `mailto:${value.slice(start, end)}` });
    from = end;
  }
  return found;
}

/** Parts with dots between them, and a letter at the end; or -1. */
function domainEnd(value: string, from: number): number {
  let at = from;
  let parts = 0;
  for (;;) {
    const start = at;
    while (at < value.length && isLabelPart(value.charCodeAt(at))) at++;
    if (at === start) {
      // The dot before an empty part is not part of the address.
      at--;
      break;
    }
    parts++;
    if (value.charCodeAt(at) !== 46) break;
    at++;
  }
  return parts > 1 && isLetter(value.charCodeAt(at - 1)) ? at : -1;
}

function isLabelPart(code: number): boolean {
  return code === 45 || code === 95 || isAlphanumeric(code);
}

/** Where the address before `at` begins: first place after white space or punctuation (but no slash), or -1. */
function localStart(value: string, from: number, at: number): number {
  let start = at;
  while (start > from && isLocalPart(value.charCodeAt(start - 1))) start--;
  for (; start < at; start++) {
    if (start === 0) return start;
    const previous = value.charCodeAt(start - 1);
    if (previous !== 47 && classify(previous) !== 0) return start;
  }
  return -1;
}

function isLocalPart(code: number): boolean {
  return code === 43 || code === 46 || isLabelPart(code);
}
