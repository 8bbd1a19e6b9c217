import type { PhrasingContent } from "@digestkit/schema";
import { sliceText } from "../source/slice-text.ts";

/** `Courts {#courts}` – an id as Pandoc, kramdown and Docusaurus write it. */
const idAtEnd = /(?:^|\s+)\{#([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}._:-]{0,99})\}$/u;

/**
 * Takes an explicit id off the end of a heading.
 *
 * @param content - Content of the heading; not changed.
 * @param starts - Line starts of the source.
 * @returns Id, and the content without it; nothing when there is none.
 */
export function explicitId(
  content: readonly PhrasingContent[],
  starts: readonly number[] | undefined,
): { id: string; content: PhrasingContent[] } | undefined {
  const last = content.at(-1);
  if (last?.type !== "text") return undefined;
  // Only the end is looked at, so that a long heading costs nothing.
  const tail = last.value.slice(-200);
  const match = idAtEnd.exec(tail);
  if (!match) return undefined;
  const to = last.value.length - tail.length + match.index;
  const kept = to > 0 ? [sliceText(last, 0, to, starts)] : [];
  return { id: match[1] as string, content: [...content.slice(0, -1), ...kept] };
}
