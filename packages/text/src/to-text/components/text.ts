import type { InlineCode, Text } from "@digestkit/schema";
import { inLine } from "../render-nodes.ts";

/** Text as it reads. */
export function text({ value }: Text): string {
  return inLine(value);
}

/** Code in a line, between backticks. */
export function inlineCode({ value }: InlineCode): string {
  return `\`${inLine(value)}\``;
}
