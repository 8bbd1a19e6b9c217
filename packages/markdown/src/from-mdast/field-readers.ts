import { canonicalLanguageTag, type Source, type Translation } from "@digestkit/schema";
import { wholeDate } from "../front-matter/dates.ts";

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
    return source && withWholeDates(source);
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
  return translation && canonicalLanguageTag(translation.inLanguage) !== undefined ? translation : undefined;
}

/** A source with its dates as the model writes them; nothing when one of them is no date. */
function withWholeDates(source: Source): Source | undefined {
  const keys = (["datePublished", "accessed"] as const).filter((key) => source[key] !== undefined);
  const dates = keys.map((key) => [key, wholeDate(source[key])] as const);
  return dates.some(([, date]) => date === undefined) ? undefined : { ...source, ...Object.fromEntries(dates) };
}
