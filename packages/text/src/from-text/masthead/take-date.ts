import type { Line } from "../lines/line.ts";
import { remark, setField, type DateRole, type Outline } from "../outline.ts";
import { placeOn } from "../sheet.ts";
import { weekdayOf } from "../dates/calendar-day.ts";
import type { DateReading } from "../dates/found-date.ts";

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** A date as it stands in a line. */
interface WrittenDate {
  reading: DateReading;
  role: DateRole | undefined;
  /** Where it starts and ends in the line. */
  from: number;
  to: number;
}

/**
 * Takes a date into the issue: the first one without a word in front is the masthead's, the second the posting's. A range of days
 * is what the issue covers. What is no day of the calendar, or one of several, is reported.
 *
 * @param outline - Gets fields and messages.
 * @param line - The line.
 * @param date - What it says.
 * @returns Whether a field holds it now.
 */
export function takeDate(outline: Outline, line: Line, { reading, role, from, to }: WrittenDate): boolean {
  const start = line.start + from;
  const end = line.start + to;
  const actual = line.text.slice(from, to);
  if ("problem" in reading) {
    const { problem, readings } = reading;
    const ambiguous = problem === "ambiguous";
    remark(outline, {
      ruleId: ambiguous ? "ambiguous-date" : "invalid-date",
      severity: ambiguous ? "warning" : "error",
      reason: ambiguous
        ? `Unexpected date \`${actual}\` that can be read as ${readings.join(" or ")}, expected an unambiguous one: write the year in full and first, or the month as a word`
        : `Unexpected date \`${actual}\`, expected a day of the calendar: correct it`,
      start,
      end,
      actual,
      ...(readings.length > 0 ? { expected: [...readings] } : {}),
    });
    return false;
  }
  outline.languages.push(reading.languages);
  checkWeekday(outline, reading, actual, start, end);
  if (reading.end !== undefined && !outline.fields.temporalCoverage) {
    outline.fields.temporalCoverage = { start: reading.iso, end: reading.end };
    outline.positions["temporalCoverage"] = placeOn(outline.sheet, start, end);
    return true;
  }
  const free = (["issueDate", "datePublished"] as const).find((field) => outline.fields[field] === undefined);
  const field = role ?? free;
  if (field === undefined || outline.fields[field] !== undefined) return false;
  setField(outline, field, reading.iso, start, end);
  return true;
}

function checkWeekday(
  outline: Outline,
  { weekday, iso }: { weekday?: number; iso: string },
  actual: string,
  start: number,
  end: number,
): void {
  const right = weekdayOf(iso);
  if (weekday === undefined || weekday === right) return;
  remark(outline, {
    ruleId: "date-weekday",
    severity: "warning",
    reason: `Unexpected ${days[weekday]} in the date \`${actual}\`, expected ${days[right]}: correct the day of the week or the date`,
    start,
    end,
    actual,
  });
}
