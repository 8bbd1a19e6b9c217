import { textBlocks, type Digest } from "@digestkit/schema";

/** The verbatim stretches of a digest's text that are not what the source has in their place. */
export function wrongRuns(source: string, digest: Digest): string[] {
  const wrong: string[] = [];
  for (const block of textBlocks(digest)) {
    for (const leaf of block.leaves) {
      if (!leaf.position || leaf.type === "break") continue;
      const value = block.text.slice(leaf.start, leaf.end);
      const { start, end } = leaf.position;
      const runs = leaf.position.runs ?? [0, start.offset, end.offset];
      for (let index = 0; index < runs.length; index += 3) {
        const [from, sourceStart, sourceEnd] = runs.slice(index, index + 3) as [number, number, number];
        const piece = value.slice(from, runs[index + 3] ?? value.length);
        const slice = source.slice(sourceStart, sourceEnd);
        if (piece.length !== slice.length || piece.includes("\ufffd")) continue;
        // A line ending in code reads as a space, the end of a paragraph as two line endings.
        if (piece.replaceAll("\n", " ") !== slice.replaceAll(/[\r\n]/g, " "))
          wrong.push(`${JSON.stringify(piece)} is not ${JSON.stringify(slice)}`);
      }
    }
  }
  return wrong;
}
