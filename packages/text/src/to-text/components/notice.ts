import type { Digest, PubStatus } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { renderText } from "../render-nodes.ts";

/** Notice on an issue that is withheld or was withdrawn. */
export function notice({ pubStatus }: Digest, context: Context): string[] {
  const notices: Readonly<Record<PubStatus, string | undefined>> = {
    usable: undefined,
    withheld: context.labels.withheld,
    canceled: context.labels.canceled,
  };
  const words = notices[pubStatus];
  return words === undefined ? [] : renderText(`*** ${words} ***`, context);
}
