import type { Digest, Position, Section, TextRange } from "@digestkit/schema";
import type { NodeRecord } from "../document/digest-nodes.ts";
import type { Suppression } from "./suppression.ts";

/** Stands for the offset of a finding without a place: only a suppression of the whole file covers it. */
export const placeless = -1;

/**
 * The part of the source a suppression covers.
 *
 * A comment inside a block covers that block. Otherwise it covers what comes next: a block of text; before a section's
 * title or an entry's first block, the whole section or entry. Right under a headline it covers that entry.
 *
 * @param targets - What the digest offers, from {@link suppressionTargets}.
 * @param record - The comment.
 * @param extent - What its directive asks for.
 * @returns Range of source offsets, or `undefined` where the comment has no position or nothing follows it.
 */
export function suppressedRange(
  targets: readonly TextRange[],
  { node, top, entry }: NodeRecord<"comment">,
  extent: Suppression["extent"],
): TextRange | undefined {
  if (extent === "file") return { start: placeless, end: Infinity };
  if (!node.position) return undefined;
  if (top !== node && top.position) return offsets(top.position);
  const underHeadline = entry?.headline !== undefined && entry.body[0] === node;
  if (underHeadline && entry.position) return offsets(entry.position);
  const after = node.position.end.offset;
  return targets[firstFrom(targets, after)];
}

/**
 * Everything a comment can stand in front of, as ranges of source offsets.
 *
 * @param digest - Digest; not changed.
 * @returns Ranges by start, of equal starts the longest first.
 */
export function suppressionTargets(digest: Digest): TextRange[] {
  const targets: TextRange[] = [];
  const add = (start: Position | undefined, end: Position | undefined): void => {
    if (start && end) targets.push({ start: start.start.offset, end: Math.max(start.end.offset, end.end.offset) });
  };
  const addBlocks = (content: Section["abstract"] = []): void => {
    for (const { type, position } of content) if (type !== "comment" && type !== "definition") add(position, position);
  };
  const addSection = (section: Section): void => {
    // The entries of a section without a title are no unit an editor sees.
    if (section.title !== "") add(section.positions?.["title"] ?? section.position, section.position);
    addBlocks(section.abstract);
    for (const { position, body } of section.entries) {
      add(position, position);
      addBlocks(body);
    }
    for (const inner of section.sections ?? []) addSection(inner);
  };
  add(digest.positions?.["title"], digest.positions?.["title"]);
  add(digest.pullQuote?.position, digest.pullQuote?.position);
  addBlocks(digest.abstract);
  for (const section of digest.sections) addSection(section);
  for (const { position } of digest.corrections) add(position, position);
  return targets.sort((left, right) => left.start - right.start || right.end - left.end);
}

function firstFrom(targets: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = targets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((targets[middle] as TextRange).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function offsets({ start, end }: Position): TextRange {
  return { start: start.offset, end: end.offset };
}
