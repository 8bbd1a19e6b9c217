/**
 * How long each of several things may be for all of them to fit: long ones are cut to one length, short ones stay.
 *
 * ```text
 * sizes 1 5 9, room 9:  cap 4  (1 + 4 + 4)
 * ```
 *
 * @param sizes - How long they are.
 * @param room - How long all may be together.
 * @returns The length; infinite where they fit anyway.
 */
export function evenCap(sizes: readonly number[], room: number): number {
  const sorted = sizes.toSorted((a, b) => a - b);
  let left = Math.max(room, 0);
  for (const [index, size] of sorted.entries()) {
    const share = left / (sorted.length - index);
    if (size > share) return share;
    left -= size;
  }
  return Infinity;
}
