import type { EntryStyle } from "@digestkit/schema";

const styles: readonly string[] = ["heading", "list", "paragraph", "runIn", "numbered", "break"] satisfies EntryStyle[];

/**
 * A value as an entry style.
 *
 * @param value - What front matter or a directive says.
 * @returns The style, or nothing when it is none.
 */
export function entryStyleOf(value: unknown): EntryStyle | undefined {
  return typeof value === "string" && styles.includes(value) ? (value as EntryStyle) : undefined;
}
