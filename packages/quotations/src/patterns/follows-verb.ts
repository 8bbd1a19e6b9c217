import type { Phrase, Situation } from "../reader-model.ts";

/**
 * Whether what follows a reporting verb is who speaks. In English only a name, or what is set off right behind a quotation, stands
 * there; anything else is what the verb is about.
 *
 * `“…,” said the baker` · `the plan is “dead”, said the mayor` → `true`; `Orel, for whom it is “dead”, posts the photos` · `said the mayor was ill` → `false`
 *
 * @param situation - The quotation where it stands.
 * @param verb - Index of the verb.
 * @param phrase - The phrase behind it.
 * @returns `true` for a speaker.
 */
export function followsVerb({ items, at, sentence, quoted }: Situation, verb: number, phrase: Phrase): boolean {
  const words = items.slice(phrase.from, phrase.head + 1);
  if (items[verb]?.is.inverts || words.some(({ capital }) => capital)) return true;
  const after = items[phrase.to + 1];
  const setOff = items[verb - 1]?.kind !== "slot" || /[,?!….—–-]['’]?$/u.test(quoted);
  const near = verb < at + 4 || after?.kind === "comma";
  if (!setOff || !near || after?.is.auxiliary) return false;
  return at === sentence.from || /^\P{Ll}/u.test(quoted) || words.some(({ is }) => is.role || is.group);
}
