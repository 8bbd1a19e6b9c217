import type { Position } from "@digestkit/schema";
import { align, lineEndingLength } from "./align.ts";
import { alignLines } from "./align-lines.ts";
import type { Runs } from "./runs.ts";

/** Types of nodes whose value stands in the source. */
export type ValueType = "text" | "inlineCode" | "code" | "html" | "image";

/**
 * How the value of a node maps onto the source.
 *
 * @param type - Type of the node.
 * @param value - Its value; the alternative text of an image.
 * @param source - The source, as it was read or with LF line endings.
 * @param position - Position of the node.
 * @returns Runs; one run for all where the value cannot be followed through the source.
 */
export function mapValue(type: ValueType, value: string, source: string, position: Position): Runs {
  const start = position.start.offset;
  const end = position.end.offset;
  return (value === "" ? undefined : ways[type](value, source, start, end)) ?? [0, start, end];
}

type Way = (value: string, source: string, start: number, end: number) => Runs | undefined;

const ways: Record<ValueType, Way> = {
  text: (value, source, start, end) =>
    align(value, source, start, end, "text") ?? align(value, source, start, end, "code"),
  html: alignLines,
  inlineCode: mapInlineCode,
  code: mapCode,
  // `![alt *text*](url)`; markup inside the alternative text is not followed.
  image: (value, source, start, end) => align(value, source, start + 2, end, "text"),
};

/** `` `` a ` b `` `` – what stands between the backticks, without one space on either side. */
function mapInlineCode(value: string, source: string, start: number, end: number): Runs | undefined {
  let fence = 0;
  while (source.charAt(start + fence) === "`") fence++;
  const from = start + fence;
  return (
    align(value, source, from, end - fence, "code") ??
    align(value, source, afterPadding(source, from), end - fence, "code")
  );
}

function afterPadding(source: string, offset: number): number {
  const ending = lineEndingLength(source, offset);
  if (ending === 0) return offset + 1;
  let at = offset + ending;
  while (/[ \t>]/u.test(source.charAt(at))) at++;
  return at;
}

/** A fenced block's value starts on the line after its fence. */
function mapCode(value: string, source: string, start: number, end: number): Runs | undefined {
  const fence = source.charAt(start);
  if (fence !== "`" && fence !== "~") return alignLines(value, source, start, end);
  let at = start;
  while (at < end && lineEndingLength(source, at) === 0) at++;
  return alignLines(value, source, at + lineEndingLength(source, at), end);
}
