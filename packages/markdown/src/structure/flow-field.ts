import { blockSeparator, textOf, type FlowContent, type Position, type Text } from "@digestkit/schema";
import { joinTexts } from "../source/join-texts.ts";

/** A field that is usually plain text: its text, its content where it is more than that, and where it stands. */
export interface FlowField {
  text: string;
  content?: FlowContent[];
  position?: Position;
}

/**
 * A field from blocks; paragraphs of plain text are joined by `\n\n`.
 *
 * @param blocks - Blocks; not changed.
 * @returns Field.
 */
export function flowField(blocks: FlowContent[]): FlowField {
  const texts: Text[] = [];
  for (const block of blocks) {
    const [only, ...others] = block.type === "paragraph" ? block.children : [];
    if (only?.type !== "text" || others.length > 0) return { text: textOf(blocks), content: blocks };
    if (texts.length > 0) texts.push(separator(texts.at(-1), only));
    texts.push(only);
  }
  const [joined] = joinTexts<Text>(texts);
  return { text: joined?.value ?? "", ...(joined?.position ? { position: joined.position } : {}) };
}

/** What stands between two paragraphs, mapped as one unit. */
function separator(before: Text | undefined, after: Text): Text {
  const start = before?.position?.end;
  const end = after.position?.start;
  if (!start || !end) return { type: "text", value: blockSeparator };
  return { type: "text", value: blockSeparator, position: { start, end, runs: [0, start.offset, end.offset] } };
}
