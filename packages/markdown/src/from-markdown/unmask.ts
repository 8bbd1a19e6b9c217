import type { Position } from "@digestkit/schema";
import type { MdastNode } from "../content/mdast-node.ts";
import { addRun, runsOf, sliceRuns, type Runs } from "../source/runs.ts";
import type { Mask } from "./mask.ts";
import type { SourceMap } from "./source-map.ts";

/**
 * A node of a masked tree as it is in the source: plain text that was kept from the engine comes back, template tags leave text
 * and addresses, and come back in code.
 *
 * @param node - Node; not changed.
 * @param map - The source.
 * @param options - Whether the node is the last one of its parent.
 * @returns Fields of the node without `children`; the node's own position stays in the view.
 */
export function unmask(node: MdastNode, map: SourceMap, { isLast }: { isLast: boolean }): Omit<MdastNode, "children"> {
  const { children: _children, ...fields } = node;
  if (map.masks.length === 0) return fields;
  const url = typeof fields.url === "string" ? { url: fields.url.replaceAll(map.word, "") } : {};
  const title = typeof fields.title === "string" ? { title: fields.title.replaceAll(map.word, "") } : {};
  const position = fields.position as Position | undefined;
  const key = typeof fields.value === "string" ? "value" : typeof fields.alt === "string" ? "alt" : undefined;
  if (!position || key === undefined || !touches(map.masks, position)) return { ...fields, ...url, ...title };
  const { value, runs } = restore(fields[key] as string, position, map, {
    isText: node.type === "text" || key === "alt",
    isLast,
  });
  const start = position.start.offset;
  const end = position.end.offset;
  const verbatim = runs.length === 3 && runs[1] === start && runs[2] === end && end - start === value.length;
  const placed =
    verbatim || runs.length === 0
      ? { start: position.start, end: position.end }
      : { start: position.start, end: position.end, runs };
  return { ...fields, ...url, ...title, [key]: value, position: placed };
}

/** Whether a range meets a mask. */
function touches(masks: readonly Mask[], { start, end }: Position): boolean {
  const index = firstAfter(masks, start.offset);
  const mask = masks[index];
  return mask !== undefined && mask.start < end.offset;
}

/** Index of the first mask that ends after an offset. */
function firstAfter(masks: readonly Mask[], offset: number): number {
  let low = 0;
  let high = masks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((masks[middle] as Mask).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Goes through the value piece by piece; a piece ends where its run or a mask does. */
function restore(
  value: string,
  position: Position,
  { view, masks }: SourceMap,
  { isText, isLast }: { isText: boolean; isLast: boolean },
): { value: string; runs: Runs } {
  const restored = { value: "", runs: [] as Runs };
  const runs = runsOf(position);
  let dropped = false;
  const add = (text: string, start: number, end: number): void => {
    // `one {{ tag }} two` keeps one of the two spaces.
    const skip = dropped && /(?:^|\s)$/u.test(restored.value) ? text.length - text.trimStart().length : 0;
    dropped = false;
    if (skip === text.length) return;
    const from = end - start === text.length ? start + skip : start;
    addRun(restored.runs, restored.value.length, text.length - skip, from, end);
    restored.value += text.slice(skip);
  };
  for (let run = 0; run < runs.length; run += 3) {
    const [from, start, end] = runs.slice(run, run + 3) as [number, number, number];
    const piece = value.slice(from, runs[run + 3] ?? value.length);
    if (end - start !== piece.length) {
      add(piece, start, end);
      continue;
    }
    for (let at = start; at < end;) {
      const mask = masks[firstAfter(masks, at)];
      const inside = mask !== undefined && mask.start <= at;
      const next = Math.min(end, inside ? mask.end : (mask?.start ?? end));
      if (!inside) add(piece.slice(at - start, next - start), at, next);
      else if (mask.how === "keep" || !isText) add(view.slice(at, next), at, next);
      else dropped = true;
      at = next;
    }
  }
  // `one {{ tag }}` at the end of a paragraph.
  const kept = dropped && isLast ? restored.value.trimEnd().length : restored.value.length;
  return { value: restored.value.slice(0, kept), runs: sliceRuns(restored.runs, restored.value.length, 0, kept) };
}
