import type { Source, Translation } from "@digestkit/schema";
import { isLanguageTag } from "./language-tag.ts";

type Fields = Record<string, unknown>;

/**
 * A value as a mapping.
 *
 * @param value - Value from YAML or JSON.
 * @returns The mapping, or nothing.
 */
export function readMapping(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/**
 * A value as text: numbers read as they are written.
 *
 * @param value - Value from YAML or JSON.
 * @returns Text, or nothing.
 */
export function readText(value: unknown): string | undefined {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;
}

/**
 * A value as a list of texts; a single text is a list of one.
 *
 * @param value - Value from YAML or JSON.
 * @returns List, or nothing.
 */
export function readStrings(value: unknown): string[] | undefined {
  return readList(value, readText);
}

/**
 * A value as a list; a single value is a list of one.
 *
 * @param value - Value from YAML or JSON.
 * @param item - Reads one item.
 * @returns List, or nothing when an item is not of the right kind.
 */
export function readList<Item>(value: unknown, item: (value: unknown) => Item | undefined): Item[] | undefined {
  if (value === null || value === undefined) return undefined;
  const items = (Array.isArray(value) ? value : [value]).map((each) => item(each));
  return items.every((each) => each !== undefined) ? items : undefined;
}

/**
 * The text fields of a mapping.
 *
 * @param value - Value from YAML or JSON.
 * @param required - Fields that must be there.
 * @param optional - Fields that may be there.
 * @returns Exactly those fields; nothing when one is missing, unknown or no text.
 */
export function readTexts<Required extends string, Optional extends string>(
  value: unknown,
  required: readonly Required[],
  optional: readonly Optional[],
): ({ [Key in Required]: string } & { [Key in Optional]?: string }) | undefined {
  const mapping = readMapping(value);
  if (!mapping || required.some((key) => readText(mapping[key]) === undefined)) return undefined;
  const allowed = new Set<string>([...required, ...optional]);
  const texts: [string, string][] = [];
  for (const [key, each] of Object.entries(mapping)) {
    const text = readText(each);
    if (!allowed.has(key) || text === undefined) return undefined;
    texts.push([key, text]);
  }
  return Object.fromEntries(texts) as { [Key in Required]: string } & { [Key in Optional]?: string };
}

/**
 * Sources of an entry: names, or mappings with `name` and what else is known.
 *
 * @param value - Value from YAML or JSON.
 * @returns Sources, or nothing.
 */
export function readSources(value: unknown): Source[] | undefined {
  return readList(value, (each) => {
    const name = typeof each === "string" ? each : undefined;
    if (name !== undefined) return { name };
    const source = readTexts(each, ["name"], ["url", "medium", "datePublished", "archivedAt", "accessed", "role"]);
    return source && isDateOrAbsent(source.datePublished) && isDateOrAbsent(source.accessed) ? source : undefined;
  });
}

/**
 * What an entry was translated from.
 *
 * @param value - Value from YAML or JSON.
 * @returns Translation, or nothing.
 */
export function readTranslation(value: unknown): Translation | undefined {
  const translation = readTexts(value, ["inLanguage"], ["url", "translator"]);
  return translation && isLanguageTag(translation.inLanguage) ? translation : undefined;
}

function isDateOrAbsent(value: string | undefined): boolean {
  return value === undefined || isDateOrTime(value);
}

const dateOrTime =
  /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/u;

/**
 * Whether a text is a real date, or a date-time with its offset (RFC 3339).
 *
 * @param value - Text.
 * @returns Whether the model takes it.
 */
export function isDateOrTime(value: string): boolean {
  const match = dateOrTime.exec(value);
  return match !== null && isDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * Whether a text is a real calendar date.
 *
 * @param value - Text such as `2023-10-03`.
 * @returns Whether the model takes it as a date.
 */
export function isDate(value: string): boolean {
  return value.length === 10 && isDateOrTime(value);
}

/** The proleptic Gregorian calendar of ISO 8601. */
function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}
