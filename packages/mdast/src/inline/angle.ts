import { autolinkEnd } from "./autolink.ts";
import { htmlEnd } from "./html.ts";
import { htmlText } from "./html-text.ts";
import type { InlineState } from "./inline-state.ts";
import { addNode } from "./add-token.ts";
import { placeOf } from "./place-of.ts";
import { textLink } from "./text-link.ts";

/** `<https://a.b>`, `<a@b.c>` or a tag. */
export function readAngle(state: InlineState): void {
  const { text, at, to } = state;
  const found = autolinkEnd(text, at, to);
  const end = found === 0 ? htmlEnd(state) : Math.abs(found);
  if (end < 0) return;
  if (found === 0) {
    addNode(state, at, end, { type: "html", value: htmlText(state, at, end), position: placeOf(state, at, end) });
  } else addNode(state, at, end, textLink(state, at, end, 1, found < 0 ? "mailto:" : ""));
}
