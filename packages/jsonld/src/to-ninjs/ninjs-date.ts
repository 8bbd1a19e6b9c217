/**
 * A date as ninjs has it: a moment. A day stands for its midnight UTC.
 *
 * @param iso - ISO 8601 date or date-time.
 * @returns RFC 3339 date-time; nothing for a value that is no date.
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
export function ninjsDate(iso: string | undefined): string | undefined {
  const [, day, time] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)))?$/u.exec(iso ?? "") ?? [];
  if (day === undefined || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return undefined;
  if (!new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)) return undefined;
  if (time === undefined) return `${day}T00:00:00Z`;
  const whole = `${day}T${/^\d\d:\d\d(?=Z|[+-])/u.test(time) ? `${time.slice(0, 5)}:00${time.slice(5)}` : time}`;
  return Number.isNaN(Date.parse(whole)) ? undefined : whole;
}
