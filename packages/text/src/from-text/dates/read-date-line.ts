import type { DateReading } from "./found-date.ts";
import { readDate } from "./read-date.ts";

/** A line that is a date, with what stands before it. */
export interface DateLine {
  reading: DateReading;
  /** Which date of the issue it says it is; unknown where it says nothing. */
  role: "issueDate" | "datePublished" | "dateModified" | undefined;
  /** Where the date itself starts in the line. */
  from: number;
}

type Role = NonNullable<DateLine["role"]>;

/** Words in front of a date, by the date they announce. */
const prefixes: Readonly<Record<Role, readonly string[]>> = {
  issueDate: [
    "date",
    "issue date",
    "issue of",
    "edition of",
    "datum",
    "ausgabe vom",
    "date du numéro",
    "fecha",
    "дата",
    "выпуск от",
    "tarix",
    "tarih",
    "التاريخ",
    "تاريخ",
    "תאריך",
    "تاریخ",
    "日期",
    "日付",
  ],
  datePublished: [
    "published",
    "published on",
    "publication date",
    "posted",
    "posted on",
    "released",
    "released on",
    "issued",
    "issued on",
    "veröffentlicht",
    "veröffentlicht am",
    "publié le",
    "publié",
    "publicado",
    "publicado el",
    "опубликовано",
    "дата публикации",
    "опубліковано",
    "dərc olunub",
    "yayımlandı",
    "yayın tarihi",
    "نُشر",
    "نشر في",
    "פורסם",
    "منتشر شده",
    "发布",
    "发布日期",
    "发表于",
    "公開日",
    "掲載日",
  ],
  dateModified: [
    "updated",
    "updated on",
    "last updated",
    "last modified",
    "modified",
    "aktualisiert",
    "aktualisiert am",
    "mis à jour le",
    "mise à jour",
    "actualizado",
    "обновлено",
    "оновлено",
    "yenilənib",
    "güncellendi",
    "更新日",
  ],
};

const roleOf = new Map(
  Object.entries(prefixes).flatMap(([role, words]) => words.map((word) => [word, role as Role] as const)),
);

/** `Published: `, `Опубликовано `, `Lorsk, ` – at most four words and a comma, a colon or a space. */
const word = /^[\p{L}\p{M}'’.-]+/u;
const mostWords = 4;

/**
 * Reads a whole line as a date, also behind a word that announces it or a place and a comma.
 *
 * ```
 * October 3, 2023
 * Published: 3 October 2023
 * Lorsk, 3 October 2023, 14:05
 * ```
 *
 * @param line - The line.
 * @param language - BCP 47 tag of the text, if somebody said it.
 * @returns What the line says; nothing when it is no date.
 */
export function readDateLine(line: string, language?: string): DateLine | undefined {
  const day = readDay(line, language);
  return day || !time.test(line) ? day : readDay(line.replace(time, ""), language);
}

/** `, 14:05` · ` at 2:05 p.m.` · ` um 14:05 Uhr` · ` à 14h05` · ` в 14:05` */
const time =
  /(?:\s|,\s?)(?:(?:at|um|à|a las|alle|às|в|о|saat|kl\.)\s)?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?(?:uhr|h|[ap]\.?m\.?|utc|gmt|ces?t|msk|мск))?\.?$/iu;

/** A line that says a day and no time. */
function readDay(line: string, language: string | undefined): DateLine | undefined {
  const whole = readDate(line, language);
  if (whole) return { reading: whole, role: undefined, from: 0 };
  if (line.length > 120 || !/\p{Nd}/u.test(line)) return undefined;
  let at = 0;
  for (let words = 0; words < mostWords; words++) {
    const found = word.exec(line.slice(at));
    if (!found) return undefined;
    at += found[0].length;
    const [stop = "", mark = ""] = /^\s*([:,：،、]?)\s*/u.exec(line.slice(at)) ?? [];
    const before = line.slice(0, at).toLowerCase();
    at += stop.length;
    const role = roleOf.get(before);
    // `Lorsk, 3 October` is a place; `In 2019, 3 October …` has a figure before and was left above.
    const isPlace = mark === "," && words < 2 && /^\p{Lu}/u.test(line);
    if (!role && !isPlace) continue;
    const reading = readDate(line.slice(at), language);
    if (reading) return { reading, role, from: at };
  }
  return undefined;
}
