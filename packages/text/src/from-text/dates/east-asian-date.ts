import { isoDay } from "./calendar-day.ts";
import type { DateReading } from "./found-date.ts";

/** First years of the eras a digest can be of (the year before, because eras count from 1), and the language that uses them. */
const eras: Readonly<Record<string, { offset: number; language: string }>> = {
  令和: { offset: 2018, language: "ja" },
  平成: { offset: 1988, language: "ja" },
  昭和: { offset: 1925, language: "ja" },
  民國: { offset: 1911, language: "zh-Hant" },
  民国: { offset: 1911, language: "zh" },
};

const figure = "[\\d〇零一二三四五六七八九十元]{1,5}";
const date = new RegExp(
  `^(?:西暦|公元)?(${Object.keys(eras).join("|")})? ?(${figure}) ?([年년]) ?(${figure}) ?[月월] ?(${figure}) ?[日号號일]` +
    "(?: ?[(]?((?:星期|礼拜|禮拜|周|週)?[日天一二三四五六月火水木金土]曜?日?|[일월화수목금토](?:요일)?)[)]?)?$",
  "u",
);

/** Days of the week from Sunday; Chinese counts them, Japanese and Korean name them. */
const weekdays = ["日天일", "一月월", "二火화", "三水수", "四木목", "五金금", "六土토"];

/**
 * Reads a date that names year, month and day: `2023年10月3日（火）`, `2023년 10월 3일 화요일`, `令和5年10月3日`, `二〇二三年十月三日`.
 *
 * @param text - Folded line.
 * @returns A date, or that it is invalid; nothing when it is no such date.
 */
export function eastAsianDate(text: string): DateReading | undefined {
  const [, era, year, mark, month, day, weekday] = date.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const { offset, language }: { offset: number; language?: string } = eras[era ?? ""] ?? { offset: 0 };
  const iso = isoDay({ year: offset + valueOf(year), month: valueOf(month), day: valueOf(day) });
  if (iso === undefined) return { problem: "invalid", readings: [] };
  const languages = language === undefined ? languagesOf(mark, weekday) : [language];
  const named = weekday === undefined ? -1 : weekdays.findIndex((names) => names.includes(dayName(weekday)));
  return { iso, languages, ...(named < 0 ? {} : { weekday: named }) };
}

/** `星期二`, `火曜日`, `화요일` – the one character that tells the days apart. */
function dayName(weekday: string): string {
  return weekday.replace(/^(?:星期|礼拜|禮拜|周|週)/u, "").charAt(0);
}

/** `年` is Chinese and Japanese. */
function languagesOf(mark: string | undefined, weekday: string | undefined): string[] {
  if (mark === "년") return ["ko"];
  if (weekday === undefined) return [];
  return /^(?:星期|礼拜|禮拜|周|週)/u.test(weekday) ? ["zh"] : /[月火水木金土日]/u.test(weekday) ? ["ja"] : [];
}

const digits = "〇一二三四五六七八九";

/** `2023`, `二〇二三`, `十`, `二十三`, `元` (the first year of an era) */
function valueOf(figures: string): number {
  if (/^\d+$/u.test(figures)) return Number(figures);
  if (figures === "元") return 1;
  const plain = figures.replaceAll("零", "〇");
  const [, tens, ones] = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/u.exec(plain) ?? [];
  if (tens !== undefined && ones !== undefined)
    return (tens === "" ? 1 : digits.indexOf(tens)) * 10 + Math.max(0, digits.indexOf(ones || "〇"));
  return Number(Array.from(plain, (figureOf) => digits.indexOf(figureOf)).join(""));
}
