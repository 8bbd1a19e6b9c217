/** An edit of a parsed text. */
export interface Change {
  /** What it replaces in the text before, and the length of what it puts there. */
  start: number;
  end: number;
  size: number;
  /** The text after it. */
  source: string;
}

/** How much longer the text became. */
export function growthOf({ start, end, size }: Change): number {
  return size - (end - start);
}
