import { replaceForbidden } from "@digestkit/adapter-kit";

/**
 * A document whose texts a page can hold: React escapes markup, but sends control characters and lone surrogates as they are,
 * which the browser reads as something else than it renders itself.
 *
 * @param value - Plain JSON; not changed.
 * @returns The same value where there is nothing to replace, else a copy: `\n` for every line ending, U+FFFD for what HTML forbids.
 */
export function wellFormed<Value>(value: Value): Value {
  return clean(value) as Value;
}

function clean(value: unknown): unknown {
  if (typeof value === "string") return replaceForbidden(value).replace(/\r\n?/gu, "\n");
  if (Array.isArray(value)) {
    const items = value.map(clean);
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([key, member]): [string, unknown] => [key, clean(member)]);
  const isSame = members.every(([key, member]) => member === (value as Record<string, unknown>)[key]);
  return isSame ? value : Object.fromEntries(members);
}
