import type { BlockState } from "./block-state.ts";

/** Text of the lines of a paragraph: the source where they follow each other, else a copy without what stands between them. */
export interface Joined {
  text: string;
  from: number;
  to: number;
  segments: number[] | undefined;
}

/** Joins the first `count` lines of the open paragraph. */
export function joinLines(state: BlockState, count: number): Joined {
  const { source, textStarts, textEnds, textNexts } = state;
  const to = textEnds[count - 1] as number;
  const from = textStarts[0] as number;
  let index = 1;
  while (index < count && follows(state, index)) index++;
  if (index === count) return { text: source, from, to, segments: undefined };
  let text = source.slice(from, textNexts[index - 1]);
  const segments = [0, from];
  while (index < count) {
    const first = index++;
    text += "   ".slice(0, state.textSpares[first]);
    segments.push(text.length, textStarts[first] as number);
    while (index < count && follows(state, index)) index++;
    text += source.slice(textStarts[first], index === count ? to : textNexts[index - 1]);
  }
  return { text, from: 0, to: text.length, segments };
}

function follows(state: BlockState, index: number): boolean {
  return state.textStarts[index] === state.textNexts[index - 1] && state.textSpares[index] === 0;
}
