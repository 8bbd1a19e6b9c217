import type { MdastMessage, Settings } from "./options.ts";

const limits = {
  "max-length": { option: "maxLength", subject: "length of the text", unit: "UTF-16 units", remedy: "split it" },
  "max-depth": { option: "maxDepth", subject: "nesting of containers", unit: "levels", remedy: "nest less" },
  "max-links": { option: "maxLinks", subject: "number of open brackets", unit: "in a block", remedy: "close them" },
} as const;

/** Says once for all of a text that it goes beyond a limit. */
export function reportLimit({ messages, ...settings }: Settings, ruleId: MdastMessage["ruleId"], offset: number): void {
  if (messages.some((message) => message.ruleId === ruleId)) return;
  const { option, subject, unit, remedy } = limits[ruleId];
  const reason = `Unexpected ${subject}, expected at most ${settings[option]} ${unit}: ${remedy}, or raise \`${option}\``;
  messages.push({ ruleId, severity: "warning", reason, offset });
}
