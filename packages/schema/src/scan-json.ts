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

const space = /[\t\n\r ]*/uy;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/uy;
const word = /[\w.+-]+|[^]/uy;
const escape = /["\\/bfnrt]|u[\da-fA-F]{4}/uy;

/**
 * Reads JSON (RFC 8259) only for where its values stand: `JSON.parse` tells neither that nor, in all engines, where it fails.
 * One pass, no recursion.
 *
 * @param text - JSON text.
 * @param handlers - What to do on the way.
 * @returns The first fault; nothing when the text is what `JSON.parse` takes.
 */
export function scanJson(text: string, handlers: JsonHandlers = {}): JsonFault | undefined {
  const path: (string | number)[] = [];
  /** What closes each open container. */
  const open: ("}" | "]")[] = [];
  let at = skip(text, space, 0);
  let fault: JsonFault | undefined;

  /** Reads `"key":` of a member. */
  const readKey = (): TextRange | undefined => {
    const end = endOfString(text, at);
    if (typeof end !== "number")
      return void (fault = text[at] === '"' ? end : faultAt(text, at, "a key in double quotes"));
    const key = { start: at, end };
    path.push(JSON.parse(text.slice(at, end)) as string);
    at = skip(text, space, end);
    if (text[at] !== ":") return void (fault = faultAt(text, at, "`:` after the key"));
    at = skip(text, space, at + 1);
    return key;
  };

  for (let key: TextRange | undefined; ;) {
    // A value stands here.
    handlers.enter?.(path, at, key);
    key = undefined;
    const first = text[at];
    if (first === "{" || first === "[") {
      const close = first === "{" ? "}" : "]";
      at = skip(text, space, at + 1);
      if (text[at] !== close) {
        open.push(close);
        if (close === "}") {
          if (!(key = readKey())) return fault;
        } else path.push(0);
        continue;
      }
      at++;
    } else {
      const end = endOfScalar(text, at);
      if (typeof end !== "number") return end;
      at = end;
    }
    handlers.leave?.(path, at);
    // What follows it: the ends of containers, then a comma and the next value.
    for (at = skip(text, space, at); open.length > 0 && text[at] === open.at(-1); at = skip(text, space, at)) {
      open.pop();
      path.pop();
      handlers.leave?.(path, ++at);
    }
    const container = open.at(-1);
    if (container === undefined)
      return at === text.length ? undefined : faultAt(text, at, "nothing after the document");
    if (text[at] !== ",") return faultAt(text, at, `\`,\` or \`${container}\``);
    at = skip(text, space, at + 1);
    const last = path.pop();
    if (typeof last === "number") path.push(last + 1);
    else if (!(key = readKey())) return fault;
  }
}

function endOfScalar(text: string, at: number): number | JsonFault {
  if (text[at] === '"') return endOfString(text, at);
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
