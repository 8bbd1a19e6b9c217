import type { Phrase, Word } from "../reader-model.ts";
import { phraseEnding } from "../phrases/phrase-ending.ts";
import { phraseStarting } from "../phrases/phrase-starting.ts";
import { isFunctionWord } from "../words/is-function-word.ts";
import { written } from "../words/written.ts";

/**
 * What the words around a name say the person is.
 *
 * `Prosecutor General ⟨Mirko Orel⟩` · `labour rights activist ⟨Mira Sand⟩` · `⟨Dov Kern⟩, press secretary of the president,`
 *
 * @param items - Words of a region.
 * @param run - Index of the first capitalised word, titles included.
 * @param from - Index of the name's first word.
 * @param to - Index of its last.
 * @returns The role as written, if there is one.
 */
export function roleAround(items: readonly Word[], run: number, from: number, to: number): { role?: string } {
  const before = titleBefore(items, run, from);
  if (before) return { role: before };
  const role = apposition(items, to + 1) ?? introduction(items, run - 1, to + 1);
  return role ? { role } : {};
}

function titleBefore(items: readonly Word[], run: number, from: number): string | undefined {
  let start = Math.min(run, from);
  // `Labor rights activist`: lower-case words of the role stand before the capitalised run.
  if (start === from && !items[from - 1]?.is.role) return undefined;
  while (isRoleWord(items[start - 1], items[start])) start--;
  const words = items.slice(start, from).filter((item) => !item.is.honorific || item.is.role);
  return words.some((item) => item.is.role) ? written(words) : undefined;
}

/** A content word that stands with nothing but a space before the role word after it. */
function isRoleWord(item: Word | undefined, next: Word | undefined): boolean {
  if (!item || !next || item.kind !== "word" || next.start - item.end !== 1) return false;
  return !(isFunctionWord(item) || item.is.cue || item.is.time);
}

/** `⟨Dov Kern⟩, the press secretary of the Varenian president,` → `press secretary of the Varenian president` */
function apposition(items: readonly Word[], comma: number): string | undefined {
  const phrase = items[comma]?.kind === "comma" ? phraseStarting(items, comma + 1, items.length) : undefined;
  const end = phrase && items[phrase.to + 1];
  return end && (end.kind === "word" || end.kind === "clitic") && !end.is.relative ? undefined : roleOf(items, phrase);
}

/** `the mayor of Lorsk, ⟨Mira Orel⟩,` → `mayor of Lorsk` */
function introduction(items: readonly Word[], comma: number, after: number): string | undefined {
  const stands = items[comma]?.kind === "comma" && items[after]?.kind !== "word";
  return stands ? roleOf(items, phraseEnding(items, comma - 1, 0)) : undefined;
}

/** Without its article; nothing where the phrase names no role. */
function roleOf(items: readonly Word[], phrase: Phrase | undefined): string | undefined {
  if (!phrase || !items[phrase.head]?.is.role) return undefined;
  const { from, to } = phrase;
  const { is } = items[from] as Word;
  return written(items.slice(is.determiner || is.possessive ? from + 1 : from, to + 1));
}
