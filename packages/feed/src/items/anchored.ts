import type { Issue } from "../model/issue.ts";

/**
 * The address of a part in the page of its issue.
 *
 * @param issue - Issue.
 * @param anchor - `id` of the part.
 * @returns Absolute address; nothing where the issue has none.
 */
export function anchored({ url }: Issue, anchor: string | undefined): string | undefined {
  return url === undefined || anchor === undefined ? undefined : new URL(`#${anchor}`, url).href;
}
