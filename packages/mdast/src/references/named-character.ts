import { names, steps } from "./named-characters.ts";

/** What a name stands for, such as `amp`; nothing for other names. */
export function namedCharacter(name: string): string | undefined {
  return common[name as keyof typeof common] ?? table().get(name);
}

/** The names that nearly every document keeps to: they do not need the long list unpacked. */
const common = {
  __proto__: null,
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: "\u00a0",
  copy: "\u00a9",
  mdash: "\u2014",
  ndash: "\u2013",
  hellip: "\u2026",
} as const;

/** Unpacked when it is first needed: a constant that takes half a millisecond to make. */
const unpacked: { table?: Map<string, string> } = {};

function table(): Map<string, string> {
  return (unpacked.table ??= unpack());
}

function unpack(): Map<string, string> {
  const result = new Map<string, string>();
  const groups = names.split("|");
  let code = 0;
  for (const [index, step] of steps.split(" ").entries()) {
    const [first = "", second] = step.split(",");
    code += Number.parseInt(first, 36);
    const value = second === undefined ? [code] : [code, Number.parseInt(second, 36)];
    for (const name of (groups[index] as string).split(" ")) result.set(name, String.fromCodePoint(...value));
  }
  return result;
}
