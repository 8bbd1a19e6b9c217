import { characterReference } from "./character-reference.ts";
import { addRun, type Runs } from "./runs.ts";

/**
 * How the value of a text node maps onto the source it was parsed from: through escapes, character references, line endings
 * and the prefixes of lines (`> `, indentation) that are no part of the value.
 *
 * Linear: each character of value and source is looked at once.
 *
 * @param value - Value of a `text` or `inlineCode` node.
 * @param source - The source, as it was read or with LF line endings.
 * @param start - Where the node's text starts in the source.
 * @param end - Where it ends there.
 * @param mode - `code` where backslash and ampersand mean themselves and a line ending reads as a space.
 * @returns Runs, or nothing when the value did not come from there.
 */
export function align(
  value: string,
  source: string,
  start: number,
  end: number,
  mode: "text" | "code",
): Runs | undefined {
  const runs: Runs = [];
  let index = 0;
  let offset = start;
  while (index < value.length) {
    if (offset >= end) return undefined;
    const unit = nextUnit(value, index, source, offset, end, mode);
    if (!unit) return undefined;
    addRun(runs, index, unit.size, offset + (unit.skip ?? 0), unit.to);
    index += unit.size;
    offset = unit.next ?? unit.to;
  }
  return runs;
}

/** A piece of the value and the source it came from: `skip` source characters before it and those up to `next` after it are markers. */
interface Unit {
  size: number;
  to: number;
  skip?: number;
  next?: number;
}

function nextUnit(
  value: string,
  index: number,
  source: string,
  offset: number,
  end: number,
  mode: "text" | "code",
): Unit | undefined {
  const expected = value.charAt(index);
  const found = source.charAt(offset);
  if (expected === "\n" || (mode === "code" && expected === " ")) {
    const ending = lineEnding(source, offset, end, mode);
    if (ending)
      return { size: 1, skip: ending.skip, to: ending.to, next: skipPrefix(value, index + 1, source, ending.to, end) };
  }
  if (mode === "text") {
    const following = source.charAt(offset + 1);
    if (found === "\\" && following === expected && punctuation.test(following)) return { size: 1, to: offset + 2 };
    if (found === "&") {
      const reference = characterReference(source, offset);
      if (reference && value.startsWith(reference.value, index))
        return { size: reference.value.length, to: reference.to };
    }
  }
  // `a\|b` in a table: the cell's own escape, even in code (GFM, section 4.10).
  if (found === "\\" && expected === "|" && source.charAt(offset + 1) === "|") return { size: 1, to: offset + 2 };
  // What the text gate replaced stands as U+FFFD in the value.
  return found === expected || expected === "\ufffd" ? { size: 1, to: offset + 1 } : undefined;
}

const punctuation = /^[!-/:-@[-`{-~]$/u;

/** `  \r\n` – a line ending with the spaces before it, which are no part of text. */
function lineEnding(
  source: string,
  offset: number,
  end: number,
  mode: "text" | "code",
): { skip: number; to: number } | undefined {
  let at = offset;
  if (mode === "text") while (at < end && isSpace(source.charCodeAt(at))) at++;
  const length = lineEndingLength(source, at);
  return length > 0 && at < end ? { skip: at - offset, to: at + length } : undefined;
}

/** Length of the line ending at an offset; 0 where there is none. NEL, LS and PS count: the text gate makes them LF. */
export function lineEndingLength(source: string, offset: number): number {
  const code = source.charCodeAt(offset);
  if (code === 13) return source.charCodeAt(offset + 1) === 10 ? 2 : 1;
  return code === 10 || code === 0x85 || code === 0x2028 || code === 0x2029 ? 1 : 0;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

/** Longest line prefix that is searched for a `>` that belongs to the text. */
const longestPrefix = 200;

/**
 * Where the text of a line starts. `>` in front of it marks a block quotation, unless the text itself starts so:
 * in `a\n     > b` the text goes on with `> b`.
 */
function skipPrefix(value: string, index: number, source: string, offset: number, end: number): number {
  let at = offset;
  while (at < end && (isSpace(source.charCodeAt(at)) || source.charAt(at) === ">")) at++;
  if (value.charAt(index) !== ">") return at;
  for (let mark = Math.max(offset, at - longestPrefix); mark < at; mark++) {
    if (source.charAt(mark) === ">" && value.startsWith(source.slice(mark, at), index)) return mark;
  }
  return at;
}
