import { textOf, type PhrasingContent, type Position } from "@digestkit/schema";

/** A title or headline: its plain text, its content where it is more than that, and where it stands. */
export interface PhrasingField {
  text: string;
  content?: PhrasingContent[];
  position?: Position;
}

/**
 * A title or headline from the content of a heading.
 *
 * @param content - Content; not changed.
 * @returns Field.
 */
export function fieldOfPhrasing(content: PhrasingContent[]): PhrasingField {
  const text = textOf(content);
  const [first] = content;
  const plain = content.length === 0 || (content.length === 1 && first?.type === "text");
  const start = first?.position?.start;
  const last = content.at(-1)?.position;
  const position = plain ? first?.position : start && last ? { start, end: last.end } : undefined;
  return { text, ...(plain ? {} : { content }), ...(position ? { position } : {}) };
}
