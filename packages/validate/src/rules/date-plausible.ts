import type { Digest, TextBlock } from "@digestkit/schema";
import { calendarNames, type CalendarNames } from "../dates/calendar-names.ts";
import { dayNumber, weekdayNumber } from "../dates/day-number.ts";
import { defineRule } from "../rule-api/define-rule.ts";
import { findDays } from "../dates/find-days.ts";
import { findDates, type WrittenDate } from "../dates/find-dates.ts";
import type { Spot } from "../rule-api/finding.ts";
import { isoOf } from "../dates/iso-of.ts";
import type { RuleContext } from "../rule-api/rule-context.ts";
import { once } from "../memoize.ts";
import type { Rule } from "../rule-api/rule.ts";
import { yearNear } from "../dates/year-near.ts";

/** What `date-plausible` can be told. */
export type DatePlausibleOptions = {
  /** Days by which the date of a title or a file name may differ from the digest's dates. */
  tolerance: number;
};

type Context = RuleContext<DatePlausibleOptions>;

/** Dates that can be true. */
export const datePlausible: Rule<DatePlausibleOptions> = defineRule<DatePlausibleOptions>({
  id: "date-plausible",
  scope: "both",
  severity: "warning",
  docs: {
    summary:
      "Reports dates that cannot be true or contradict one another: title, masthead, file name, front matter, weekdays.",
    why: "The date is copied from the last issue more often than anything else, and archives, feeds and citations all go by it.",
    fix: "Look at the calendar and correct the date that is wrong; the message names the other one.",
    example: {
      incorrect: "The court will sit on Monday, October 3, 2023.\n",
      correct: "The court will sit on Tuesday, October 3, 2023.\n",
    },
    falseAlarms:
      "No clock is consulted: a date in the future is fine. A weekday before a day without a year is compared with the year in which that day is nearest to the issue, unless the text names another year; a number beside a month that may count something else (“In April 31 people were freed”) is left alone. An issue may be dated by the week it covers and published days later, so titles and file names may differ by `tolerance` days.",
  },
  options: {
    tolerance: {
      default: 7,
      description: "Days by which the date in a title or a file name may differ from the digest's dates.",
    },
  },
  check(context) {
    for (const [field, value] of dateFields(context.digest)) checkField(context, field, value);
    checkOrder(context);
    checkFileName(context);
    const names = calendarNames(context.digest.inLanguage ?? "en");
    for (const block of context.blocks) {
      checkBlock(context, block, names);
      checkDays(context, block, names);
    }
    checkMasthead(context, names);
  },
});

/** Dates of the document with the key their position is recorded under. */
function dateFields({
  issueDate,
  datePublished,
  dateModified,
  temporalCoverage,
}: Digest): [field: string, date: string][] {
  const fields: [string, string | undefined][] = [
    ["issueDate", issueDate],
    ["datePublished", datePublished],
    ["dateModified", dateModified],
    ["temporalCoverage.start", temporalCoverage?.start],
    ["temporalCoverage.end", temporalCoverage?.end],
  ];
  return fields.filter((field): field is [string, string] => field[1] !== undefined);
}

function fieldSpot({ digest }: Context, field: string): Spot {
  return { position: digest.positions?.[field] ?? digest.positions?.[field.split(".")[0] ?? field] };
}

/** Digests were not written before newspapers were, and are not written for the next century. */
const years = { first: 1600, last: 2100 };

function checkField(context: Context, field: string, date: string): void {
  const at = fieldSpot(context, field);
  if (dayNumber(date) === undefined) {
    context.report({ at, reason: `Unexpected date ${date}, expected a day of the calendar: correct it`, actual: date });
  }
  const year = Number(date.slice(0, 4));
  if (year < years.first || year > years.last) {
    const reason = `Unexpected year ${year}, expected one between ${years.first} and ${years.last}: correct it`;
    context.report({ at, reason, actual: date });
  }
}

/** Pairs of which the first cannot be later than the second. */
const orders: readonly (readonly [earlier: string, later: string])[] = [
  ["temporalCoverage.start", "temporalCoverage.end"],
  ["temporalCoverage.start", "issueDate"],
  ["temporalCoverage.start", "datePublished"],
  ["datePublished", "dateModified"],
];

function checkOrder(context: Context): void {
  const fields = new Map(dateFields(context.digest));
  for (const [earlier, later] of orders) {
    const [first, second] = [fields.get(earlier) ?? "", fields.get(later) ?? ""];
    const [from, to] = [dayNumber(first), dayNumber(second)];
    if (from === undefined || to === undefined || from <= to) continue;
    context.report({
      at: fieldSpot(context, later),
      reason: `Unexpected \`${later}\` ${second} before \`${earlier}\` ${first}, expected the same day or later: correct one of them`,
      actual: second,
      cause: [{ reason: `\`${earlier}\` is ${first}`, at: fieldSpot(context, earlier) }],
    });
  }
}

/** `2023-10-03.txt`, `digests/2023-10-03-lorsk.md` */
function checkFileName(context: Context): void {
  const date = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/u.exec(context.file?.split(/[/\\]/u).at(-1) ?? "")?.[0];
  const far = date && farFromAll(context, dayNumber(date));
  if (!far) return;
  context.report({
    at: fieldSpot(context, far.field),
    reason: `Unexpected date ${far.date} in a file named ${date}, expected the same day: correct the one that is wrong`,
    actual: far.date,
  });
}

/** The digest's date nearest to a day, when even that is out of tolerance. */
function farFromAll(
  { digest, options }: Context,
  day: number | undefined,
): { field: string; date: string } | undefined {
  if (day === undefined) return undefined;
  const known = dateFields(digest).flatMap(([field, date]) => {
    const other = field === "dateModified" ? undefined : dayNumber(date);
    return other === undefined ? [] : [{ field, date, distance: Math.abs(day - other) }];
  });
  const [nearest] = known.sort((left, right) => left.distance - right.distance);
  return nearest && nearest.distance > options.tolerance ? nearest : undefined;
}

function checkBlock(context: Context, block: TextBlock, names: CalendarNames): void {
  const text = context.prose(block);
  for (const date of findDates(text, names)) {
    checkWritten(context, date, (range) => ({ block, range }), names);
    const far =
      block.kind === "title" ? farFromAll(context, dayNumber(isoOf(date.year, date.month, date.day))) : undefined;
    if (!far) continue;
    context.report({
      at: { block, range: date.range },
      reason: `Unexpected date in the title, expected ${far.date} as in \`${far.field}\`: correct the one that is wrong`,
      expected: [far.date],
      cause: [{ reason: `\`${far.field}\` is ${far.date}`, at: fieldSpot(context, far.field) }],
    });
  }
}

/** Readers take the date line out of the text; its weekday still is in the source. */
function checkMasthead(context: Context, names: CalendarNames): void {
  const { digest, source } = context;
  const start = (digest.positions?.["issueDate"] ?? digest.positions?.["datePublished"])?.start;
  if (source === undefined || !start) return;
  const lineStart = start.offset - start.column + 1;
  const line = /^[^\n\r]{0,200}/u.exec(source.slice(lineStart, lineStart + 200))?.[0] ?? "";
  for (const date of findDates(line, names)) {
    const spotOf = (range: WrittenDate["range"]): Spot => ({
      source: { start: lineStart + range.start, end: lineStart + range.end },
    });
    checkWritten(context, date, spotOf, names);
  }
}

function checkWritten(
  { report }: Context,
  date: WrittenDate,
  spotOf: (range: WrittenDate["range"]) => Spot,
  names: CalendarNames,
): void {
  const iso = isoOf(date.year, date.month, date.day);
  const days = dayNumber(iso);
  if (days === undefined) {
    report({ at: spotOf(date.range), reason: `Unexpected date ${iso}, expected a day of the calendar: correct it` });
    return;
  }
  if (!date.weekday || date.weekday.number === weekdayNumber(days)) return;
  const name = names.weekdayName(weekdayNumber(days));
  report({
    at: spotOf({ start: date.weekday.range.start, end: date.range.end }),
    reason: `Unexpected weekday for ${iso}, expected ${name}: correct the weekday or the date`,
    expected: [name],
  });
}

/** A year of its own in the same text says when a day without one was. */
const anyYear = /(?<!\d)(?:1[6-9]|20)\d{2}(?!\d)/gu;

/** Days without a year: those no year has, and weekdays that the year of the issue has otherwise. */
function checkDays(context: Context, block: TextBlock, names: CalendarNames): void {
  const { digest, language, report } = context;
  const text = context.prose(block);
  const years = once(() => new Set(text.match(anyYear)?.map(Number)));
  const issued = digest.issueDate ?? digest.datePublished ?? digest.temporalCoverage?.end;
  for (const { range, month, day, weekday } of findDays(text, names, { capitals: capitalised.has(language) })) {
    const written = block.text.slice(range.start, range.end);
    // 2024 was a leap year: what it does not have, no year has.
    if (dayNumber(isoOf(2024, month, day)) === undefined) {
      const reason = `Unexpected date ${written}, expected a day of the calendar: correct it`;
      report({ at: { block, range }, reason });
      continue;
    }
    const year = weekday && issued !== undefined ? yearNear({ month, day }, issued) : undefined;
    const number = year === undefined ? undefined : weekdayNumber(dayNumber(isoOf(year, month, day)) ?? 0);
    if (!weekday || year === undefined || number === undefined || number === weekday.number) continue;
    if (years().size > (years().has(year) ? 1 : 0)) continue;
    const name = names.weekdayName(number);
    report({
      at: { block, range: { start: weekday.range.start, end: range.end } },
      reason: `Unexpected weekday for ${written}, expected ${name} in ${year}: correct the weekday or the date`,
      expected: [name],
      note: `The issue is dated ${issued}.`,
    });
  }
}

/** Languages that write the names of months with a capital. */
const capitalised: ReadonlySet<string> = new Set(["en", "de"]);
