import type { PhrasingContent } from "@digestkit/schema";
import { sliceText } from "../source/slice-text.ts";

/**
 * Drops the white space next to a hard break, as Markdown does for `two spaces` and `\`, but not for `<br>`:
 * `one <br>\ntwo` is `one`, break, `two`.
 *
 * @param content - Siblings, texts joined; not changed.
 * @param starts - Line starts of the source.
 * @returns New list.
 */
export function trimAroundBreaks(
  content: readonly PhrasingContent[],
  starts: readonly number[] | undefined,
): PhrasingContent[] {
  return content.map((node, index) => {
    if (node.type !== "text") return node;
    const afterBreak = content[index - 1]?.type === "break";
    const beforeBreak = content[index + 1]?.type === "break";
    if (!afterBreak && !beforeBreak) return node;
    const from = afterBreak ? node.value.length - node.value.trimStart().length : 0;
    const to = beforeBreak ? node.value.trimEnd().length : node.value.length;
    return from === 0 && to === node.value.length ? node : sliceText(node, Math.min(from, to), to, starts);
  });
}
