/// <reference lib="dom" />
import { checkUrl, parseDigestJson, type Message, type ParsedDigest } from "@digestkit/schema";

/**
 * Fetches a digest. This is the one place of the toolkit that uses the network, and it does so because the page says so.
 *
 * @param src - Address as the page has it: http, https or relative.
 * @param signal - Ends the request.
 * @returns As `parseDigestJson`; a refused address, a failed request and an answer that is no digest are messages.
 * @throws The signal's reason, once it has ended the request.
 */
export async function loadDigest(src: string, signal: AbortSignal): Promise<ParsedDigest> {
  const checked = checkUrl(src, { schemes: ["http", "https"] });
  if ("reason" in checked) return failed("link-url", checked.reason, src);
  try {
    const response = await fetch(checked.url, { signal, headers: { accept: "application/json" } });
    if (!response.ok) {
      const reason = `Unexpected answer ${response.status}, expected a digest as JSON: correct the address or put the file there`;
      return failed("digest-request", reason, src);
    }
    return parseDigestJson(await response.text(), { file: src });
  } catch (error) {
    signal.throwIfAborted();
    const reason = `Unexpected end of the request (${String(error)}), expected an answer: check the address, the connection and the policies of both sites`;
    return failed("digest-request", reason, src);
  }
}

function failed(ruleId: string, reason: string, actual: string): ParsedDigest {
  const message: Message = { ruleId, severity: "error", reason, actual };
  return { messages: [message] };
}
