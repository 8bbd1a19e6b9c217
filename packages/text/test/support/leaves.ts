import { textBlocks, visit, type Digest, type Position } from "@digestkit/schema";

/** A piece of the digest that came from the source, with its value where it is a text. */
export interface Leaf {
  position: Position;
  value?: string;
}

/** Everything in a digest that holds text of its source, in the order of the source. */
export function leavesOf(digest: Digest): Leaf[] {
  // The title is a text block, too.
  const { title: _title, ...fields } = digest.positions ?? {};
  const leaves: Leaf[] = Object.values(fields).map((position) => ({ position }));
  for (const [field, position] of Object.entries(digest.pullQuote?.positions ?? {})) {
    if (field !== "text") leaves.push({ position });
  }
  for (const block of textBlocks(digest)) {
    for (const { position, start, end } of block.leaves) {
      if (position) leaves.push({ position, value: block.text.slice(start, end) });
    }
  }
  visit(digest, {
    comment: ({ position }) => void (position && leaves.push({ position })),
    entry: ({ positions }) => void (positions?.["sources"] && leaves.push({ position: positions["sources"] })),
  });
  return leaves.toSorted((a, b) => a.position.start.offset - b.position.start.offset);
}

/** The source with every leaf blanked: what is left are markers. */
export function gapsOf(source: string, digest: Digest): string[] {
  const gaps: string[] = [];
  let done = 0;
  for (const { position } of leavesOf(digest)) {
    const runs = position.runs ?? [0, position.start.offset, position.end.offset];
    for (let index = 0; index < runs.length; index += 3) {
      const [start, end] = runs.slice(index + 1, index + 3) as [number, number];
      if (start < done) throw new Error(`Unexpected overlap at ${start}, expected leaves side by side`);
      gaps.push(source.slice(done, start));
      done = end;
    }
  }
  return [...gaps, source.slice(done)];
}

/** The text that the runs of a position read from the source; a unit that is no character of its own reads as LF. */
export function readRuns(source: string, { position, value = "" }: Leaf): string {
  const runs = position.runs ?? [0, position.start.offset, position.end.offset];
  let text = "";
  for (let index = 0; index < runs.length; index += 3) {
    const [from, start, end] = runs.slice(index, index + 3) as [number, number, number];
    const until = runs[index + 3] ?? value.length;
    const slice = source.slice(start, end);
    text += until - from === end - start ? slice : "\n";
  }
  return text
    .replaceAll(/[\r\u0085\u2028\u2029\f\v]/gu, "\n")
    .replaceAll(/\0|[\u0001-\u0008\u000e-\u001f]|\p{Cs}|[\ufffe\uffff]/gu, "\ufffd");
}
