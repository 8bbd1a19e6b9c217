import type { Phrase, Word } from "../reader-model.ts";
import { phraseStarting } from "../phrases/phrase-starting.ts";
import { isDocument } from "../words/is-document.ts";

/**
 * Whoever a document is by, which is said to say something: `the OST statement`, `the statement of the mayor`.
 *
 * @param items - Words and marks of the paragraph.
 * @param phrase - Noun phrase.
 * @returns The phrase for its author; nothing when it is no document, or nobody is said to have written it.
 */
export function authorOf(items: readonly Word[], { from, head }: Phrase): Phrase | undefined {
  const core = items.slice(from, head + 1);
  const owner = ownerOf(core);
  if (owner !== undefined) return { from, to: from + owner, head: from + owner };
  if (!isDocument(core.at(-1)) || !items[head + 1]?.is.author) return undefined;
  const by = phraseStarting(items, head + 2, items.length);
  return by && !isDocument(items[by.head]) ? by : undefined;
}

/** `the OST statement`, `the party’s press release`, `her statement`: index of whoever it is by. */
function ownerOf(core: readonly Word[]): number | undefined {
  if (!isDocument(core.at(-1))) return undefined;
  const at = core
    .slice(0, -1)
    .findLastIndex(
      ({ kind, capital, first, is }) =>
        kind === "clitic" || is.possessive || (capital && !is.medium && !is.determiner && (!first || is.group)),
    );
  const owner = core[at]?.kind === "clitic" ? at - 1 : at;
  return owner < 0 || core[owner]?.is.time ? undefined : owner;
}
