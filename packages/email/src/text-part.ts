import { fillLabel, type Labels } from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";
import { toText, type TextOptions } from "@digestkit/text";
import { imprintLines, type FarewellOptions } from "./farewell.ts";
import { unsubscribeUrl } from "./headers/list-unsubscribe.ts";

/**
 * The part `text/plain`: what `toText` makes of the digest, and, where the options have something to say at the end of the mail,
 * that below a signature mark (`-- `, RFC 3676, section 4.3).
 *
 * @param digest - Document of the mail.
 * @param options - Of `toText`.
 * @param farewell - What stands at the end.
 * @param labels - Words.
 * @returns Plain text.
 */
export function textPart(digest: Digest, options: TextOptions, farewell: FarewellOptions, labels: Labels): string {
  const { imprint, unsubscribe } = farewell;
  const lines = imprintLines(imprint);
  if (unsubscribe) {
    lines.push(fillLabel(labels.labelled, { label: labels.unsubscribe, value: unsubscribeUrl(unsubscribe.url) }));
  }
  const text = toText(digest, options);
  return lines.length === 0 ? text : `${text}\n-- \n${lines.join("\n")}\n`;
}
