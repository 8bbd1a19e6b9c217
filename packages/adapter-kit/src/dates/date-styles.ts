import type { Language } from "../labels/language.ts";

/** How a language writes a calendar date in running text. */
export interface DateStyle {
  /** Order of `{day}`, `{month}` and `{year}`. */
  pattern: string;
  /** Months from January, in the case a date puts them in. */
  months: readonly string[];
  /** The region whose habits these are; other regions are left to `Intl`. */
  region: string;
  /** The first day of a month, where it is an ordinal. */
  firstDay?: string;
  /** Digits from 0, where they are not `0123456789`. */
  digits?: string;
}

const numbered = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
const split = (months: string): string[] => months.split(" ");

/**
 * Long dates of the labels' languages (CLDR `dateFormatLength` long, Gregorian). They stand here, and not in `Intl`, so that
 * an edition is the same bytes whatever Unicode data the engine was built with, and because the first use of
 * `Intl.DateTimeFormat` costs a process some 20 ms.
 */
export const dateStyles: Readonly<Record<Language, DateStyle>> = {
  en: {
    pattern: "{month} {day}, {year}",
    months: split("January February March April May June July August September October November December"),
    region: "US",
  },
  de: {
    pattern: "{day}. {month} {year}",
    months: split("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    region: "DE",
  },
  fr: {
    pattern: "{day} {month} {year}",
    months: split("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    region: "FR",
    firstDay: "1er",
  },
  es: {
    pattern: "{day} de {month} de {year}",
    months: split("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    region: "ES",
  },
  ru: {
    pattern: "{day} {month} {year}\u00A0г.",
    months: split("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    region: "RU",
  },
  uk: {
    pattern: "{day} {month} {year}\u00A0р.",
    months: split("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
    region: "UA",
  },
  az: {
    pattern: "{day} {month} {year}",
    months: split("yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr"),
    region: "AZ",
  },
  tr: {
    pattern: "{day} {month} {year}",
    months: split("Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"),
    region: "TR",
  },
  ar: {
    pattern: "{day} {month} {year}",
    months: split("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
    region: "001",
  },
  he: {
    pattern: "{day} ב{month} {year}",
    months: split("ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר"),
    region: "IL",
  },
  fa: {
    pattern: "{day} {month} {year}",
    months: split("ژانویهٔ فوریهٔ مارس آوریل مهٔ ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر"),
    region: "IR",
    digits: "۰۱۲۳۴۵۶۷۸۹",
  },
  zh: { pattern: "{year}年{month}月{day}日", months: numbered, region: "CN" },
  ja: { pattern: "{year}年{month}月{day}日", months: numbered, region: "JP" },
};
