import type { Paragraph, PhrasingContent, Strong, Text } from "@digestkit/schema";
import { textOf } from "@digestkit/schema";
import { sliceText } from "../source/slice-text.ts";
import type { Block } from "./block.ts";

/** A paragraph taken apart: `**Post-war situation.** The border stayed closed.` */
export interface RunIn {
  headline: PhrasingContent[];
  /** What follows the bold words; empty when nothing does. */
  rest: PhrasingContent[];
}

/**
 * Whether a block is a paragraph that begins with bold words.
 *
 * @param block - Block to look at.
 * @returns Whether {@link splitRunIn} can take it apart.
 */
export function isRunIn({ node, literal }: Block): boolean {
  return !literal && node?.type === "paragraph" && hasLead(node);
}

function hasLead({ children: [first] }: Paragraph): boolean {
  return first?.type === "strong" && /\S/u.test(textOf(first.children).replace(/[:：]$/u, ""));
}

/**
 * Takes a paragraph apart into its bold start and the rest. A colon after the headline is a marker and belongs to neither:
 * `**Head:** prose`, `**Head**: prose`.
 *
 * @param paragraph - Paragraph for which {@link isRunIn} holds; not changed.
 * @param starts - Line starts of the source.
 * @returns Headline and rest.
 */
export function splitRunIn(paragraph: Paragraph, starts: readonly number[] | undefined): RunIn {
  const [lead, ...after] = paragraph.children as [Strong, ...PhrasingContent[]];
  const last = lead.children.at(-1);
  const inside = last?.type === "text" && /[:：]$/u.test(last.value);
  const headline = inside
    ? [...lead.children.slice(0, -1), ...keep(last, 0, last.value.length - 1, starts)]
    : lead.children;
  const first = after[0];
  if (first?.type !== "text") return { headline, rest: after };
  const marker = inside || /[.!?…。！？]$/u.test(textOf(lead.children)) ? /^\s*/u : /^\s*(?:[:：]\s*)?/u;
  const from = marker.exec(first.value)?.[0].length ?? 0;
  return { headline, rest: [...keep(first, from, first.value.length, starts), ...after.slice(1)] };
}

function keep(text: Text, from: number, to: number, starts: readonly number[] | undefined): Text[] {
  return from < to ? [sliceText(text, from, to, starts)] : [];
}
