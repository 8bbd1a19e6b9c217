import type { Word } from "../reader-model.ts";
import { reach } from "../phrases/phrase.ts";

/**
 * Marks a month, day or modal that is somebody’s first name as a name: its capital says so, and another right behind it.
 *
 * `said April Jones`, `Friday Obi said`, `Will Smith said` → names; `in May Orel left`, `said Friday Orel would come`, `Will Orel go?` → not
 *
 * @param paragraphs - Words of each paragraph of a text; first names lose what the lists say of them.
 */
export function markFirstNames(paragraphs: readonly (readonly Word[])[]): void {
  for (const words of paragraphs)
    for (const [index, word] of words.entries())
      if (/^\p{Lu}/u.test(word.text) && isFirstName(words, index, word)) Object.assign(word, { is: {}, capital: true });
}

function isFirstName(words: readonly Word[], index: number, { is, key, end }: Word): boolean {
  const surname = words[index + 1];
  if (!surname?.capital || surname.start - end !== 1 || surname.is.time || surname.is.role || surname.is.group)
    return false;
  const before = words[index - 1];
  const modal = modals.test(key);
  if (!(modal || is.time) || (before && tellsWhen(before))) return false;
  if (modal) return !asks(words, index);
  // `said Friday Orel would come`
  return !(weekday.test(key) && before?.is.cue && words[index + 2]?.kind === "word");
}

const modals = /^(?:will|may|can)$/u;
const weekday = /day$/u;

/** `in May`, `3 January`, `last Friday`, `the April vote`, `late June`. */
function tellsWhen({ is, kind, text }: Word): boolean {
  return Boolean(
    (kind === "number" && text.length < 5) ||
    is.time ||
    is.adverb ||
    is.determiner ||
    (is.preposition && !is.attaching && !is.agent),
  );
}

/** `Will Orel go?` */
function asks(words: readonly Word[], from: number): boolean {
  return words.slice(from, from + reach).find(({ kind }) => kind === "stop")?.text === "?";
}
