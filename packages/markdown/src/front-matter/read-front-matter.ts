import { findFrontMatter, findOpenFence, type FrontMatterBlock } from "./front-matter-block.ts";
import type { Fault, FrontMatter, Range, RawField } from "./front-matter.ts";
import { knownKeys, type KnownKey } from "./field-table.ts";
import { headerKeys } from "./header-keys.ts";
import { readHeader } from "./read-header.ts";
import { readToml } from "./read-toml.ts";
import { readYaml } from "./read-yaml.ts";

/** Largest front matter that is read, in UTF-16 code units. */
const largest = 65_536;

/** Front matter and where the content begins. */
export interface ReadFrontMatter extends FrontMatter {
  /** Offset of the first character after it; 0 when there is none. */
  end: number;
}

/**
 * Reads the front matter at the start of a source: YAML between `---` lines, plain TOML between `+++` lines, or `Key: value` lines. Keys this format does not know
 * are kept in `extensions` as they are.
 *
 * @param view - Source with LF line endings.
 * @returns Fields with their places in `view`, what is wrong with them, and where the content begins.
 */
export function readFrontMatter(view: string): ReadFrontMatter {
  const nothing: ReadFrontMatter = { fields: {}, places: new Map(), faults: [], end: 0 };
  const block = findFrontMatter(view);
  if (!block) return { ...nothing, faults: unclosed(view) };
  const inner = view.slice(block.inner.start, block.inner.end);
  const matter: ReadFrontMatter = { ...nothing, end: block.end };
  const whole = { start: block.start, end: block.end };
  matter.places.set("frontMatter", {
    start: block.start,
    end: block.start + view.slice(block.start, block.end).trimEnd().length,
  });
  if (inner.length > largest) return refuse(matter, inner, tooLarge(whole));
  const fields = block.kind === "toml" ? readToml(inner) : block.kind === "header" ? readHeader(inner) : undefined;
  if (block.kind === "toml" && !fields) return refuse(matter, inner, toml(whole));
  const read = fields ? { fields, faults: [] } : readYaml(inner);
  if (!read) return nothing;
  for (const field of read.fields) use(matter, field, block);
  for (const fault of read.faults) matter.faults.push({ ...fault, range: shift(fault.range, block.inner.start) });
  // What cannot be read is kept as it was written, so that nothing is lost.
  if (read.faults.some(({ severity }) => severity === "error")) extend(matter, "frontMatter", inner);
  return matter;
}

function use(matter: FrontMatter, field: RawField, { kind, inner }: FrontMatterBlock): void {
  const name = kind === "header" ? headerKeys.get(field.key.toLowerCase()) : field.key;
  const known = name === undefined ? undefined : knownKeys.get(name);
  const range = shift(field.valueRange, inner.start);
  if (field.key === "__proto__") {
    matter.faults.push({
      range: shift(field.keyRange, inner.start),
      severity: "error",
      reason: forbiddenKey,
      actual: field.key,
    });
    return;
  }
  // An empty value says nothing.
  if (field.value === undefined) return;
  const outcome = known && (field.value !== null || name === "pullQuote") ? known.read(field.value, matter) : undefined;
  if (known && outcome !== undefined && outcome !== "refused") {
    matter.places.set(known.path, range);
    for (const [path, part] of field.parts ?? []) matter.places.set(`${known.path}.${path}`, shift(part, inner.start));
  }
  if (outcome === "refused" && known) matter.faults.push(wrongKind(field, known, range));
  if (outcome !== "used") extend(matter, field.key, field.value);
}

const forbiddenKey = "Unexpected key `__proto__`, expected the name of a field: rename it";

function extend(matter: FrontMatter, key: string, value: unknown): void {
  matter.fields.extensions ??= {};
  matter.fields.extensions[key] = value;
}

function refuse(matter: ReadFrontMatter, inner: string, fault: Fault): ReadFrontMatter {
  matter.faults.push(fault);
  extend(matter, "frontMatter", inner);
  return matter;
}

function wrongKind({ key, value }: RawField, known: KnownKey, range: Range): Fault {
  const nearest = known.nearest?.(value);
  const expected = nearest === undefined ? known.expected : `\`${nearest}\``;
  const reason = `Unexpected value of \`${key}\`, expected ${expected}: correct it; it was kept as it is`;
  return { range, severity: "warning", reason, ...(typeof value === "string" ? { actual: value } : {}) };
}

function tooLarge(range: Range): Fault {
  const reason = `Unexpected front matter of more than ${largest} characters, expected a few fields: move what is content below it`;
  return { range, severity: "error", reason };
}

function unclosed(view: string): Fault[] {
  const open = findOpenFence(view);
  if (!open) return [];
  const { fence, ...range } = open;
  const reason = `Unexpected front matter without an end, expected a line \`${fence}\` after its last field: add it; all was read as content`;
  return [{ range, severity: "error", reason, actual: fence }];
}

function toml(range: Range): Fault {
  const reason =
    "Unexpected TOML front matter of more than plain fields, expected YAML between `---` lines: rewrite it; it was kept unread";
  return { range, severity: "error", reason };
}

function shift({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
