import { isDate, isDateOrTime } from "@digestkit/schema";
import { withSeconds } from "../with-seconds.ts";

/**
 * A date as ninjs has it: a moment. A day stands for its midnight UTC.
 *
 * @param iso - ISO 8601 date or date-time.
 * @returns RFC 3339 date-time; nothing for a value that is no date.
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
export function ninjsDate(iso: string | undefined): string | undefined {
  if (isDate(iso)) return `${iso}T00:00:00Z`;
  const whole = withSeconds(iso ?? "");
  return isDateOrTime(whole) ? whole : undefined;
}
