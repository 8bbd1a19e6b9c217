import { replaceForbidden } from "@digestkit/adapter-kit";

/** A text on one line, without what no edition may hold. */
export function oneLine(text: string): string {
  return replaceForbidden(text).replace(/\s+/gu, " ").trim();
}
