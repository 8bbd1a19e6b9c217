import { html, noticeOf, type Html } from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { label } from "../label.ts";

/** A notice on an issue that is withheld or was withdrawn. */
export function notice(digest: Digest, context: Context): Html {
  const words = noticeOf(digest, context.labels);
  return words === undefined ? html`` : html`<p class="notice"><strong>${label(words, context)}</strong></p>\n`;
}
