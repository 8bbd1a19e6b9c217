import { isIn, labelPart, localPart } from "../characters/character-class.ts";
import { classify } from "../characters/classify.ts";
import type { Found } from "./find-urls.ts";
import { mailDomainEnd } from "./mail-domain-end.ts";

/** E-mail addresses in finished text; `offset` is added to their places. */
export function findEmails(value: string, offset: number): Found[] {
  const found: Found[] = [];
  let from = 0;
  for (let at = value.indexOf("@"); at >= 0; at = value.indexOf("@", at + 1)) {
    const named = isIn(value.charCodeAt(at + 1), labelPart);
    const end = named ? mailDomainEnd(value, at + 1, value.length, labelPart) : -1;
    const start = end < 0 ? -1 : localStart(value, from, at);
    if (start < 0) continue;
    found.push({ from: start + offset, to: end + offset, url: `mailto:${value.slice(start, end)}` });
    from = end;
  }
  return found;
}

/** Where the address before `at` begins: first place after white space or punctuation (but no slash), or -1. */
function localStart(value: string, from: number, at: number): number {
  let start = at;
  while (start > from && isIn(value.charCodeAt(start - 1), localPart)) start--;
  for (; start < at; start++) {
    if (start === 0) return start;
    const previous = value.charCodeAt(start - 1);
    if (previous !== 47 && classify(previous) !== 0) return start;
  }
  return -1;
}
