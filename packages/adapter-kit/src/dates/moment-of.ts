/** A point in time, as formats that know no days write it. */
export interface Moment {
  /** For RSS: `Thu, 14 Mar 2024 00:00:00 GMT` (RFC 822 with four digits of the year, as RSS 2.0 asks). */
  rfc822: string;
  /** For Atom and JSON Feed: `2024-03-14T00:00:00Z` (RFC 3339). */
  rfc3339: string;
  /** Milliseconds since 1970, for comparing. */
  epoch: number;
}

const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `2024-03-14`, `2024-03-15T07:30:00.5+01:00` */
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/u;

/**
 * Reads a date of a document for formats that know points in time only: a day is its midnight UTC. Fractions of a second are
 * dropped.
 *
 * @param text - ISO 8601 date or date-time with offset.
 * @returns The same as feeds write it, at its own offset; nothing for a text that is no date.
 * @see https://www.rfc-editor.org/rfc/rfc3339
 * @example
 * ```ts
 * import { momentOf } from "@digestkit/adapter-kit";
 *
 * console.log(momentOf("2024-03-14")?.rfc822); // => Thu, 14 Mar 2024 00:00:00 GMT
 * console.log(momentOf("2024-02-30")); // => undefined
 * ```
 */
export function momentOf(text: string): Moment | undefined {
  const found = iso.exec(text);
  if (!found) return undefined;
  const [, year = "", month = "", day = "", hour = "00", minute = "00", second = "00", zone = "Z"] = found;
  const wall = new Date(Date.UTC(+year, +month - 1, +day, +hour, +minute, +second));
  const time = `${hour}:${minute}:${second}`;
  // 30 February would be 1 March.
  if (wall.toISOString() !== `${year}-${month}-${day}T${time}.000Z`) return undefined;
  const weekday = days[wall.getUTCDay()];
  return {
    rfc822: `${weekday}, ${day} ${months[+month - 1]} ${year} ${time} ${zone === "Z" ? "GMT" : zone.replace(":", "")}`,
    rfc3339: `${year}-${month}-${day}T${time}${zone}`,
    epoch: wall.getTime() - offsetOf(zone),
  };
}

/** Milliseconds a zone is ahead of UTC: `+01:00` is 3,600,000. */
function offsetOf(zone: string): number {
  if (zone === "Z") return 0;
  const minutes = +zone.slice(1, 3) * 60 + +zone.slice(4);
  return (zone.startsWith("-") ? -1 : 1) * minutes * 60_000;
}
