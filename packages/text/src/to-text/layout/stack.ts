/**
 * Puts blocks below each other, a blank line between them.
 *
 * @param blocks - Lines of each block; empty ones are left out.
 * @returns Lines.
 */
export function stack(blocks: readonly (readonly string[])[]): string[] {
  const lines: string[] = [];
  for (const block of blocks) {
    if (block.length === 0) continue;
    if (lines.length > 0) lines.push("");
    for (const line of block) lines.push(line);
  }
  return lines;
}
