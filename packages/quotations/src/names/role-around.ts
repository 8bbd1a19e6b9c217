import type { Word } from "../reader-model.ts";
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
  const after = apposition(items, to + 1);
  return after ? { role: after } : {};
}

function titleBefore(items: readonly Word[], run: number, from: number): string | undefined {
  let start = from;
  while (start > run) start--;
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

/** `, the press secretary of the Varenian president,` → `press secretary of the Varenian president`; at most ten words. */
function apposition(items: readonly Word[], comma: number): string | undefined {
  if (items[comma]?.kind !== "comma") return undefined;
  let from = comma + 1;
  while (items[from]?.is.determiner || items[from]?.is.possessive) from++;
  let role = false;
  let to = from;
  for (; to < from + 12 && to < items.length; to++) {
    const item = items[to] as Word;
    if (item.kind !== "word" && item.kind !== "clitic") break;
    if (item.is.relative || item.is.pronoun || item.is.auxiliary || item.is.conjunction || item.is.subordinator) break;
    if (item.is.cue && !item.capital) break;
    role ||= item.is.role === true && !items.slice(from, to).some((word) => word.is.preposition);
  }
  const end = items[to]?.kind;
  if (!role || (end !== "comma" && end !== "stop" && to < items.length && !items[to]?.is.relative)) return undefined;
  return written(items.slice(from, to));
}
