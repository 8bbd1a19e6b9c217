/// <reference lib="dom" />
import { parseDigestJson, type ParsedDigest } from "@digestkit/schema";

/**
 * Reads a digest that is in the page already: `<script type="application/json" id="issue">`.
 *
 * @param id - The script's `id`.
 * @param page - Where to look for it.
 * @returns As `parseDigestJson`; a script that is not there is a message.
 */
export function readDigest(id: string, page: Document): ParsedDigest {
  const script = page.getElementById(id);
  if (script) return parseDigestJson(script.textContent ?? "", { file: `#${id}` });
  const reason = `Unexpected document "${id}", expected the id of a script with JSON in the same page: add it or correct the id`;
  return { messages: [{ ruleId: "digest-request", severity: "error", reason, actual: id }] };
}
