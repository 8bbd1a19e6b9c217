import type { Digest, Message } from "@digestkit/schema";

/**
 * Whether an issue must not be passed on; that is reported.
 *
 * @param digest - Issue.
 * @param report - Takes the message.
 * @returns `true` for an issue that is withheld or was withdrawn.
 */
export function unusable({ pubStatus }: Digest, report: (message: Message) => void): boolean {
  if (pubStatus === "usable") return false;
  const reason = `Unexpected issue that is ${pubStatus}, expected a usable one: nothing of it is posted`;
  report({ ruleId: "social-status", severity: "warning", reason, path: ["pubStatus"] });
  return true;
}
