import type { MdastMessage, Settings } from "./options.ts";
import { pointAt } from "./tree/position.ts";
import type { SourceLines } from "./tree/source-lines.ts";

interface Limited {
  lines: SourceLines;
  settings: Settings;
}

const limits = {
  "max-length": { option: "maxLength", subject: "length of the text", unit: "UTF-16 units", remedy: "split it" },
  "max-depth": { option: "maxDepth", subject: "nesting of containers", unit: "levels", remedy: "nest less" },
  "max-links": { option: "maxLinks", subject: "number of open brackets", unit: "in a block", remedy: "close them" },
} as const;

/** Says once for all of a text that it goes beyond a limit, from an offset on. */
export function reportLimit(
  { lines, settings }: Limited,
  ruleId: MdastMessage["ruleId"],
  from: number,
  to: number,
): void {
  const { messages } = settings;
  if (messages.some((message) => message.ruleId === ruleId)) return;
  const { option, subject, unit, remedy } = limits[ruleId];
  const reason = `Unexpected ${subject}, expected at most ${settings[option]} ${unit}: ${remedy}, or raise \`${option}\``;
  const place = { start: pointAt(lines, from), end: pointAt(lines, to) };
  messages.push({ ruleId, severity: "warning", reason, place });
}
