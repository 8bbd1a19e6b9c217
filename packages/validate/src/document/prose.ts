import type { TextBlock } from "@digestkit/schema";

/** Stands for characters that are no prose: neither letter nor space nor mark. */
const hidden = "\uFFFC";

/** `https://example.org/a,b` and `www.example.org/…`, with what hangs on to it. */
const address = /\b(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[^\s<>“”«»"]+/giu;

/**
 * The text of a block in which code and web addresses are blanked out at equal length, so that ranges stay true: what rules
 * about language and typography read.
 *
 * @param block - Block; not changed.
 * @returns Text as long as `block.text`.
 */
export function proseOf(block: TextBlock): string {
  const text = block.leaves.some(({ type }) => type === "inlineCode" || type === "code")
    ? withoutCode(block)
    : block.text;
  if (!text.includes("://") && !text.includes("www.")) return text;
  return text.replace(address, (found) => hidden.repeat(found.length));
}

function withoutCode({ text, leaves }: TextBlock): string {
  const isCode = (type: string): boolean => type === "inlineCode" || type === "code";
  return leaves
    .map(({ type, start, end }) => (isCode(type) ? hidden.repeat(end - start) : text.slice(start, end)))
    .join("");
}
