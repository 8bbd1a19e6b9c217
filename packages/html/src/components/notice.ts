import { html, type Html } from "@digestkit/adapter-kit";
import type { Digest, PubStatus } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { label } from "../label.ts";

/** A notice on an issue that is withheld or was withdrawn. */
export function notice({ pubStatus }: Digest, context: Context): Html {
  const notices: Readonly<Record<PubStatus, string | undefined>> = {
    usable: undefined,
    withheld: context.labels.withheld,
    canceled: context.labels.canceled,
  };
  const words = notices[pubStatus];
  return words === undefined ? html`` : html`<p class="notice"><strong>${label(words, context)}</strong></p>\n`;
}
