import { absoluteUrl } from "@digestkit/adapter-kit";
import type { Issue } from "../model/issue.ts";

/**
 * Resolves the links of an issue's content.
 *
 * @param issue - Issue; links inside it lead to its page.
 * @returns A function from an address to an absolute one; nothing where there is none.
 */
export function linkResolver({ url, base }: Issue): (written: string) => string | undefined {
  return (written) => absoluteUrl(written, written.startsWith("#") ? url : base);
}
