import type { Text } from "@digestkit/schema";
import { report, type Reading } from "../from-mdast/reading.ts";

/**
 * Says that raw HTML stays visible as text.
 *
 * @param reading - State of the reading; gets the message.
 * @param text - The HTML, with its position.
 */
export function reportRawHtml(reading: Reading, text: Text): void {
  const actual = text.value.length > 80 ? `${text.value.slice(0, 79)}…` : text.value;
  report(
    reading,
    {
      ruleId: "raw-html",
      severity: "warning",
      reason: "Unexpected HTML, expected Markdown: it stays visible as text, write it in Markdown or remove the tags",
      actual,
    },
    text.position,
  );
}
