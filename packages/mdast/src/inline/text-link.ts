import type { Link } from "mdast";
import type { InlineState } from "./inline-state.ts";
import { placeOf } from "./place-of.ts";

/** A link from `from` to `to` whose text, without so many characters at both ends, is its address behind a prefix. */
export function textLink(state: InlineState, from: number, to: number, margin: number, prefix: string): Link {
  const value = state.text.slice(from + margin, to - margin);
  const text = { type: "text", value, position: placeOf(state, from + margin, to - margin) } as const;
  return { type: "link", title: null, url: prefix + value, children: [text], position: placeOf(state, from, to) };
}
