import type { TextRange } from "./position.ts";

/** Keys from the top of a document to a value. */
export type Path = readonly (string | number)[];

/** Where JSON stops being JSON. */
export interface JsonFault {
  /** What stands there; empty at the end of the text. */
  range: TextRange;
  /** What JSON wants there. */
  expected: string;
}

/** What a scan comes by. `path` is the scanner's own and changes as it goes on. */
export interface JsonHandlers {
  /** A value begins; `key` is where the key of a member stands, with its quotation marks. */
  enter?: (path: Path, start: number, key?: TextRange) => void;
  /** The value that was entered last, and not left yet, ends. */
  leave?: (path: Path, end: number) => void;
}

/** What closes what. */
const closing: Readonly<Record<string, "}" | "]">> = { "{": "}", "[": "]" };

const space = /[\t\n\r ]*/uy;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/uy;
const word = /[\w.+-]+|[^]/uy;
const escape = /["\\/bfnrt]|u[\da-fA-F]{4}/uy;

/** How far a scan has come. */
interface Scan {
  text: string;
  /** Offset of the next character to read. */
  at: number;
  path: (string | number)[];
  /** What closes each open container. */
  open: ("}" | "]")[];
}

/**
 * Reads JSON (RFC 8259) only for where its values stand: `JSON.parse` tells neither that nor, in all engines, where it fails.
 * One pass, no recursion.
 *
 * @param text - JSON text.
 * @param handlers - What to do on the way.
 * @returns The first fault; nothing when the text is what `JSON.parse` takes.
 */
export function scanJson(text: string, handlers: JsonHandlers = {}): JsonFault | undefined {
  const scan: Scan = { text, at: skip(text, space, 0), path: [], open: [] };
  let key: TextRange | undefined;
  for (;;) {
    handlers.enter?.(scan.path, scan.at, key);
    key = undefined;
    const close = enterContainer(scan);
    if (close === undefined) {
      const end = endOfValue(text, scan.at);
      if (typeof end !== "number") return end;
      scan.at = end;
      handlers.leave?.(scan.path, end);
      leaveContainers(scan, handlers);
      const container = scan.open.at(-1);
      if (container === undefined) {
        return scan.at === text.length ? undefined : faultAt(text, scan.at, "nothing after the document");
      }
      if (text[scan.at] !== ",") return faultAt(text, scan.at, `\`,\` or \`${container}\``);
      scan.at = skip(text, space, scan.at + 1);
    }
    const next = readKey(scan, close !== undefined);
    if (next && "expected" in next) return next;
    key = next;
  }
}

/** Goes into a list or object that is not empty, and tells what closes it. */
function enterContainer(scan: Scan): "}" | "]" | undefined {
  const close = closing[scan.text[scan.at] ?? ""];
  const inside = close ? skip(scan.text, space, scan.at + 1) : scan.at;
  if (!close || scan.text[inside] === close) return undefined;
  scan.at = inside;
  scan.open.push(close);
  return close;
}

/** Goes out of every list and object that ends here. */
function leaveContainers(scan: Scan, handlers: JsonHandlers): void {
  const { text, path, open } = scan;
  for (scan.at = skip(text, space, scan.at); open.length > 0 && text[scan.at] === open.at(-1);) {
    open.pop();
    path.pop();
    handlers.leave?.(path, scan.at + 1);
    scan.at = skip(text, space, scan.at + 1);
  }
}

/** Takes the path on to the next value: reads `"key":` in an object, counts in a list. */
function readKey(scan: Scan, isFirst: boolean): TextRange | JsonFault | undefined {
  const { text, at, path } = scan;
  const last = isFirst ? -1 : path.pop();
  if (scan.open.at(-1) === "]") {
    path.push(Number(last) + 1);
    return undefined;
  }
  const end = text[at] === '"' ? endOfString(text, at) : faultAt(text, at, "a key in double quotes");
  if (typeof end !== "number") return end;
  path.push(JSON.parse(text.slice(at, end)) as string);
  const colon = skip(text, space, end);
  if (text[colon] !== ":") return faultAt(text, colon, "`:` after the key");
  scan.at = skip(text, space, colon + 1);
  return { start: at, end };
}

/** Where a string, a number, a word or an empty container ends. */
function endOfValue(text: string, at: number): number | JsonFault {
  const first = text[at];
  if (first === '"') return endOfString(text, at);
  if (first === "{" || first === "[") return skip(text, space, at + 1) + 1;
  const end = skip(text, scalar, at);
  return end > at ? end : faultAt(text, at, "a value");
}

/** No regular expression: a star over a megabyte of alternatives overflows the stack of some engines. */
function endOfString(text: string, start: number): number | JsonFault {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit < 0x20) return { range: { start: at, end: at + 1 }, expected: "an escape such as `\\n` inside a string" };
    if (unit === 0x5c) {
      const end = skip(text, escape, at + 1);
      if (end === at + 1)
        return { range: { start: at, end: Math.min(at + 2, text.length) }, expected: "an escape such as `\\\\`" };
      at = end - 1;
    }
  }
  return { range: { start: text.length, end: text.length }, expected: '`"` at the end of the string' };
}

/** Where a sticky pattern that starts at an offset ends; the offset itself when it does not match. */
function skip(text: string, pattern: RegExp, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function faultAt(text: string, at: number, expected: string): JsonFault {
  return { range: { start: at, end: Math.min(skip(text, word, at), at + 40) }, expected };
}
