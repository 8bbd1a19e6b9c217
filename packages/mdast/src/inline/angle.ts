import type { Link } from "mdast";
import { place, type Position } from "../tree/position.ts";
import { autolinkEnd } from "./autolink.ts";
import { htmlEnd } from "./html.ts";
import { htmlText } from "./html-text.ts";
import { addNode, type InlineState } from "./inline-state.ts";
import { sourceEnd, sourceOffset } from "./source-offset.ts";

/** `<https://a.b>`, `<a@b.c>` or a tag. */
export function readAngle(state: InlineState): void {
  const { text, at, to } = state;
  const { segments } = state.job;
  const found = autolinkEnd(text, at, to);
  const end = found === 0 ? htmlEnd(state) : Math.abs(found);
  if (end < 0) return;
  const position = place(state, sourceOffset(segments, at), sourceEnd(segments, end));
  if (found === 0) addNode(state, at, end, { type: "html", value: htmlText(state, at, end), position });
  else addNode(state, at, end, autolinkNode(state, at + 1, end - 1, found < 0, position));
}

function autolinkNode(
  state: InlineState,
  from: number,
  to: number,
  email: boolean,
  position: Position | undefined,
): Link {
  const { segments } = state.job;
  const value = state.text.slice(from, to);
  const inner = place(state, sourceOffset(segments, from), sourceEnd(segments, to));
  const url = email ? `mailto:${value}` : value;
  return { type: "link", title: null, url, children: [{ type: "text", value, position: inner }], position };
}
