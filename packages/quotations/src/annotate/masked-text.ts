import { blockSeparator, type TextBlock } from "@digestkit/schema";

/**
 * The text of an entry with its code made unreadable, of the same length: the marks in `print("…")` quote nobody.
 *
 * @param blocks - Blocks of the entry.
 * @returns `textOf(entry)` with an `x` for each character of code.
 */
export function maskedText(blocks: readonly TextBlock[]): string {
  return blocks.map(maskedBlock).join(blockSeparator);
}

function maskedBlock({ text, leaves }: TextBlock): string {
  if (!leaves.some(({ type }) => isCode.has(type))) return text;
  return leaves
    .map(({ type, start, end }) =>
      isCode.has(type) ? text.slice(start, end).replace(/\S/gu, mask) : text.slice(start, end),
    )
    .join("");
}

/** An `x` for each code unit, so that offsets stay. */
function mask(character: string): string {
  return "x".repeat(character.length);
}

const isCode: ReadonlySet<string> = new Set(["code", "inlineCode"]);
