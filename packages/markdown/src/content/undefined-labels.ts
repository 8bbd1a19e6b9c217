import type { Text } from "@digestkit/schema";
import { report, type Reading } from "../from-mdast/reading.ts";
import { sliceText } from "../source/slice-text.ts";

/** `[the topic][topic a]`, `[topic a][]` – but not `list[0][1]`. */
const reference = /(?<![\p{L}\p{N}_\])])\[([^[\]\n]{1,200})\]\[([^[\]\n]{0,200})\]/gu;

/**
 * Remembers the references in a text: an engine leaves those as text whose label nothing defines.
 *
 * @param text - Text with its position.
 * @param reading - State of the reading.
 */
export function noteUndefinedLabels(text: Text, reading: Reading): void {
  if (!text.value.includes("][")) return;
  for (const { index, 0: written, 1: content, 2: label } of text.value.matchAll(reference)) {
    const { position } = sliceText(text, index, index + written.length, reading.starts);
    // `\[a][b]` is meant as text.
    if (position && reading.source?.charAt(position.start.offset) === "\\") continue;
    reading.undefinedLabels.push({ label: label || (content as string), place: position });
  }
}

/** How many labels a message names. */
const named = 5;

/**
 * Says which references lead nowhere: one message with all places.
 *
 * @param reading - State of the reading; gets the message.
 */
export function reportUndefinedLabels(reading: Reading): void {
  const [first, ...others] = reading.undefinedLabels;
  if (!first) return;
  const labels = [...new Set(reading.undefinedLabels.map(({ label }) => `\`${label}\``))];
  const list = `${labels.slice(0, named).join(", ")}${labels.length > named ? ` and ${labels.length - named} more` : ""}`;
  report(
    reading,
    {
      ruleId: "dangling",
      severity: "warning",
      reason: `Unexpected reference to ${list}, expected a definition: add \`[${first.label}]: https://…\`, or pass the definitions from elsewhere`,
      actual: first.label,
      ...(others.length === 0
        ? {}
        : {
            cause: others.map(({ label, place }) => ({
              reason: `Another reference to \`${label}\``,
              ...(place ? { place: { start: place.start, end: place.end } } : {}),
            })),
          }),
    },
    first.place,
  );
}
