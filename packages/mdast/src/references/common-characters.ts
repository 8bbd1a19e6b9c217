/** What nearly every document keeps to: these names need neither the long list nor the DOM. */
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

/** What one of the most frequent names stands for. */
export function commonCharacter(name: string): string | undefined {
  return common[name as keyof typeof common] ?? undefined;
}
