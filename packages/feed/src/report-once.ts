import type { Message } from "@digestkit/schema";

/**
 * A function that passes each message on once: an issue is rendered once for each feed, but may be asked about twice.
 *
 * @param onMessage - Takes the messages.
 * @returns A function to report with.
 */
export function reportOnce(onMessage: (message: Message) => void): (message: Message) => void {
  const seen = new Set<string>();
  return (message) => {
    const key = JSON.stringify(message);
    if (!seen.has(key)) onMessage(message);
    seen.add(key);
  };
}
