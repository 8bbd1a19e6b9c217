import type { Word } from "../reader-model.ts";

/**
 * Marks what only its ending makes a noun as a surname where a first name or a title stands right before it.
 *
 * `sagte Bruno Halvik` → a name; `die Halvik`, `Lorsker Musik` → a noun
 *
 * @param paragraphs - Words of each paragraph of a text; surnames lose what their ending says of them.
 */
export function markSurnames(paragraphs: readonly (readonly Word[])[]): void {
  const surnames = new Set<string>();
  for (const words of paragraphs)
    for (const [index, { is, key, start }] of words.entries()) {
      const before = words[index - 1];
      if (is.guessed && before && isFirst(before) && start - before.end === 1) surnames.add(key);
    }
  for (const words of paragraphs)
    for (const word of words)
      if (word.is.guessed && surnames.has(word.key)) Object.assign(word, { is: {}, capital: true });
}

/** `Bruno`, `Herr`, `Sprecherin` */
function isFirst({ is, capital, kind }: Word): boolean {
  return kind === "word" && Boolean((capital && !is.determiner) || is.honorific || is.role);
}
