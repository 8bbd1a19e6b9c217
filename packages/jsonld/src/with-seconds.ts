/**
 * A time as RFC 3339 has it: ISO 8601 and schema.org may leave its seconds out.
 *
 * @param written - Date or date-time.
 * @returns `2024-03-14T07:30Z` as `2024-03-14T07:30:00Z`; anything else as it is.
 */
export function withSeconds(written: string): string {
  return written.replace(/(?<=T\d\d:\d\d)(?=Z|[+-])/u, ":00");
}
