import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Pair,
} from "yaml";
import type { Fault, Range, RawField } from "./front-matter.ts";

/** Deepest nesting of brackets that is read; the parser recurses into them. */
const deepest = 100;

/**
 * Reads YAML front matter. Aliases are refused (they can grow without limit), a key that occurs twice counts once.
 *
 * @param text - What stands between the fences, LF line endings.
 * @returns Its top-level fields and what is wrong with it; nothing when it is no mapping, which means that it is content.
 */
export function readYaml(text: string): { fields: RawField[]; faults: Fault[] } | undefined {
  const deep = tooDeep(text);
  if (deep) return { fields: [], faults: [deep] };
  try {
    return readDocument(text);
  } catch {
    const reason = "Unexpected front matter nested too deeply, expected plain fields: simplify it";
    return { fields: [], faults: [{ range: { start: 0, end: text.length }, severity: "error", reason }] };
  }
}

function readDocument(text: string): { fields: RawField[]; faults: Fault[] } | undefined {
  const document = parseDocument(text, {
    uniqueKeys: false,
    logLevel: "silent",
    prettyErrors: false,
    lineCounter: new LineCounter(),
  });
  const faults = syntaxFaults(document, text);
  if (document.contents === null) return { fields: [], faults };
  if (!isMap(document.contents))
    return faults.length > 0 && /^\s*[\w-]+\s*:/mu.test(text) ? { fields: [], faults } : undefined;
  keepZeros(document);
  const refused = aliasFaults(document);
  faults.push(...refused, ...duplicateFaults(document, text));
  const seen = new Set<string>();
  const fields: RawField[] = [];
  for (const pair of document.contents.items) {
    const field = fieldOf(pair, document, text);
    if (!field || seen.has(field.key)) continue;
    seen.add(field.key);
    fields.push(field);
  }
  return { fields, faults };
}

function fieldOf(pair: Pair, document: Document, text: string): RawField | undefined {
  const keyRange = rangeOf(pair.key);
  if (!keyRange) return undefined;
  const key = isScalar(pair.key) ? String(pair.key.value) : text.slice(keyRange.start, keyRange.end);
  const parts = new Map<string, Range>();
  collectParts(pair.value, "", parts);
  return { key, value: valueOf(pair.value, document), keyRange, valueRange: rangeOf(pair.value) ?? keyRange, parts };
}

/** A value with an alias in it cannot be used: `undefined`. */
function valueOf(node: unknown, document: Document): unknown {
  if (!isNode(node)) return null;
  try {
    return node.toJS(document, { maxAliasCount: 0 }) as unknown;
  } catch {
    return undefined;
  }
}

/** `0`, `1.name` – where items of lists and fields of mappings stand, one level of each. */
function collectParts(node: unknown, path: string, parts: Map<string, Range>): void {
  const items: (readonly [string, unknown])[] = isSeq(node)
    ? node.items.map((item, index) => [String(index), item] as const)
    : isMap(node)
      ? node.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : "", pair.value] as const)
      : [];
  for (const [name, item] of items) {
    const range = rangeOf(item);
    const inner = path === "" ? name : `${path}.${name}`;
    if (range) parts.set(inner, range);
    if (path === "") collectParts(item, inner, parts);
  }
}

function rangeOf(node: unknown): Range | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return { start, end };
}

function syntaxFaults(document: Document, text: string): Fault[] {
  return [...document.errors, ...document.warnings].map(({ pos: [start, end], message, name }) => ({
    range: { start: Math.min(start, text.length), end: Math.min(Math.max(end, start), text.length) },
    severity: name === "YAMLWarning" ? "warning" : "error",
    reason: `Unexpected YAML (${message.replace(/\s+/gu, " ").replace(/[.:]$/u, "")}), expected \`key: value\` lines: correct it`,
  }));
}

/** `number: 007`, `version: 1.10`: figures that a number would not keep are text. */
function keepZeros(document: Document): void {
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === "number" && /^(?:0\d+|\d+\.\d*0)$/u.test(node.source ?? "")) node.value = node.source;
    },
  });
}

function aliasFaults(document: Document): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias(_key, node) {
      const range = rangeOf(node);
      const reason = "Unexpected YAML alias, expected the value itself: write it out";
      if (range && isAlias(node)) faults.push({ range, severity: "error", reason, actual: `*${node.source}` });
    },
  });
  return faults;
}

/** `yaml` compares each key with all others; a set of keys for each mapping is linear. */
function duplicateFaults(document: Document, text: string): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Map(_key, map) {
      const seen = new Set<string>();
      for (const pair of map.items) {
        const range = isPair(pair) ? rangeOf(pair.key) : undefined;
        if (!range) continue;
        const key = isScalar(pair.key) ? String(pair.key.value) : text.slice(range.start, range.end);
        if (seen.has(key)) faults.push(duplicate(key, range));
        seen.add(key);
      }
    },
  });
  return faults;
}

function duplicate(key: string, range: Range): Fault {
  const reason = `Unexpected second \`${key}\`, expected each key once: remove one; the first was used`;
  return { range, severity: "error", reason, actual: key };
}

function tooDeep(text: string): Fault | undefined {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
    if (depth <= deepest) continue;
    const reason = `Unexpected front matter nested more than ${deepest} levels deep, expected plain fields: simplify it`;
    return { range: { start: index, end: index + 1 }, severity: "error", reason };
  }
  return undefined;
}
