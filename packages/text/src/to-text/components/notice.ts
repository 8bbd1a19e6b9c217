import { noticeOf } from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { renderText } from "../render-nodes.ts";

/** Notice on an issue that is withheld or was withdrawn. */
export function notice(digest: Digest, context: Context): string[] {
  const words = noticeOf(digest, context.labels);
  return words === undefined ? [] : renderText(`*** ${words} ***`, context);
}
