import type { RawField } from "./front-matter.ts";

/** `title = "Rights Monitor 12"`; a key is bare or quoted, without dots. */
const assignment = /^([\w-]+|"[^"\\]{1,100}"|'[^']{1,100}')[ \t]*=[ \t]*(.*)$/u;

/** `[taxonomies]` */
const table = /^\[([\w-]+)\][ \t]*(?:#.*)?$/u;

/** A value on one line, with a comment behind it or none. */
const values: readonly { form: RegExp; read: (match: RegExpExecArray) => unknown }[] = [
  { form: /^"((?:[^"\\]|\\["\\tn])*)"/u, read: ([, inner = ""]) => unescaped(inner) },
  { form: /^'([^']*)'/u, read: ([, inner = ""]) => inner },
  { form: /^(?:true|false)(?![\w-])/u, read: ([word]) => word === "true" },
  {
    form: /^\d{4}-\d\d-\d\d(?:[T ][\d:.]{5,20}(?:Z|[+-]\d\d:\d\d)?)?(?!\S)/u,
    read: ([date]) => date.replace(" ", "T"),
  },
  { form: /^[+-]?\d{1,15}(?:\.\d{1,15})?(?![\w.:-])/u, read: ([figure]) => Number(figure) },
];

/**
 * Reads TOML front matter as generators of sites write it: texts, dates, numbers, and lists of texts on one line, at the top or in a
 * table.
 *
 * @param text - What stands between the fences, LF line endings.
 * @returns Its fields, a table as one field with a mapping; nothing when it holds anything else (TOML 1.0: texts of several lines,
 * inline tables, dotted keys).
 */
export function readToml(text: string): RawField[] | undefined {
  const fields: RawField[] = [];
  const seen = new Set<string>();
  let open: RawField | undefined;
  let offset = 0;
  for (const line of text.split("\n")) {
    const start = offset + (line.length - line.trimStart().length);
    const bare = line.trim();
    offset += line.length + 1;
    if (bare === "" || bare.startsWith("#")) continue;
    const opened = table.exec(bare)?.[1];
    const range = { start, end: start + bare.length };
    if (opened !== undefined) {
      open = { key: opened, value: {}, keyRange: range, valueRange: range };
      if (seen.has(opened)) return undefined;
      seen.add(opened);
      fields.push(open);
      continue;
    }
    const [, written = "", rest = ""] = assignment.exec(bare) ?? [];
    const found = written === "" ? undefined : readValue(rest);
    const key = written.replace(/^["']|["']$/gu, "");
    const path = open ? `${open.key}.${key}` : key;
    if (!found || seen.has(path) || key === "__proto__") return undefined;
    seen.add(path);
    const from = start + bare.length - rest.length;
    if (open) (open.value as Record<string, unknown>)[key] = found.value;
    else {
      const keyRange = { start, end: start + written.length };
      fields.push({ key, value: found.value, keyRange, valueRange: { start: from, end: from + found.length } });
    }
  }
  return fields;
}

/** A value and how long it is; nothing may follow but a comment. */
function readValue(text: string): { value: unknown; length: number } | undefined {
  const found = text.startsWith("[") ? readList(text) : readScalar(text);
  return found && /^[ \t]*(?:#.*)?$/u.test(text.slice(found.length)) ? found : undefined;
}

function readScalar(text: string): { value: unknown; length: number } | undefined {
  for (const { form, read } of values) {
    const match = form.exec(text);
    if (match) return { value: read(match), length: match[0].length };
  }
  return undefined;
}

/** `["news", "courts"]` */
function readList(text: string): { value: unknown; length: number } | undefined {
  const items: unknown[] = [];
  let at = 1;
  for (;;) {
    at += spaceAt(text, at);
    if (text.charAt(at) === "]") return { value: items, length: at + 1 };
    const item = readScalar(text.slice(at));
    if (!item) return undefined;
    items.push(item.value);
    at += item.length;
    at += spaceAt(text, at);
    if (text.charAt(at) === ",") at++;
    else if (text.charAt(at) !== "]") return undefined;
  }
}

function spaceAt(text: string, from: number): number {
  let to = from;
  while (/[ \t]/u.test(text.charAt(to))) to++;
  return to - from;
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gu, (_, sign: string) => ({ n: "\n", t: "\t" })[sign] ?? sign);
}
