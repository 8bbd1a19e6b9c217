import { checkUrl } from "@digestkit/schema";

/** An address in a text. */
export interface Address {
  /** What it leads to. */
  url: string;
  /** Where it stands in the text. */
  from: number;
  to: number;
}

/** `https://…`, `www.…`, `name@host` – where an address may begin, or where its `@` is. */
const candidate = /https?:\/\/|mailto:|www\.|@/giu;

/** What ends a web address: space, quotation marks, angle brackets, CJK punctuation (GFM, section 6.9, stops at the first two). */
const webEnd = /[\s<>"“”«»「」『』。，、；！？（）\u0000-\u001f\ufffd]/u;

const local = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const host = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,24}/iu;
/** Longest local part (RFC 5321, section 4.5.3.1.1). */
const longestLocal = 64;

/**
 * The addresses that stand in a text, those only that the URL policy lets through.
 *
 * @param text - Plain text.
 * @returns Addresses in order, none overlapping. Linear.
 */
export function findAddresses(text: string): Address[] {
  const found: Address[] = [];
  let done = 0;
  for (const { 0: start, index } of text.matchAll(candidate)) {
    if (index < done) continue;
    const { url, from, to } = start === "@" ? mailAt(text, index, done) : webAt(text, index, start);
    // What is no address is not looked at again, or `http://http://…` would cost the square of its length.
    done = Math.max(done, to);
    if (url !== undefined && "url" in checkUrl(url)) found.push({ url, from, to });
  }
  return found;
}

/** What may be an address; without `url` it is none. */
interface Candidate {
  url?: string;
  from: number;
  to: number;
}

function webAt(text: string, from: number, start: string): Candidate {
  let end = from + start.length;
  if (from > 0 && /[\p{L}\p{N}_/@.-]/u.test(text.charAt(from - 1))) return { from, to: end };
  while (end < text.length && !webEnd.test(text.charAt(end))) end++;
  const to = trimEnd(text, from + start.length, end);
  const url = webUrl(text.slice(from, to), start);
  return url === undefined ? { from, to: end } : { url, from, to };
}

function webUrl(written: string, start: string): string | undefined {
  if (/^mailto:/iu.test(start)) return host.test(written.split("@")[1] ?? "") ? written : undefined;
  // `www.example.org` (GFM, section 6.9: the scheme is http)
  if (/^www\./iu.test(start))
    return /^www\.[^/.]+\./iu.test(written) && host.test(written) ? `http://${written}` : undefined;
  return /^https?:\/\/[\p{L}\p{N}[]/iu.test(written) ? written : undefined;
}

/** Punctuation at the end belongs to the sentence; a closing bracket only when it has no opening one in the address. */
function trimEnd(text: string, start: number, end: number): number {
  let opened = 0;
  for (let index = start; index < end; index++) {
    const character = text.charAt(index);
    if (character === "(") opened++;
    else if (character === ")") opened--;
  }
  let to = end;
  while (to > start) {
    const character = text.charAt(to - 1);
    if (character === ")" && opened < 0) opened++;
    else if (!/[?!.,:;*_~'’‘\]…]/u.test(character)) break;
    to--;
  }
  return to;
}

function mailAt(text: string, at: number, done: number): Candidate {
  let from = at;
  const first = Math.max(done, at - longestLocal);
  while (from > first && local.test(text.charAt(from - 1))) from--;
  while (from < at && !/[\p{L}\p{N}]/u.test(text.charAt(from))) from++;
  const domain = host.exec(text.slice(at + 1, at + 256))?.[0];
  const none = { from, to: at + 1 };
  if (from === at || domain === undefined || text.charAt(at - 1) === ".") return none;
  const to = at + 1 + domain.length;
  if (/[\p{L}\p{N}_@-]/u.test(text.charAt(to))) return none;
  return { url: `mailto:${text.slice(from, to)}`, from, to };
}
