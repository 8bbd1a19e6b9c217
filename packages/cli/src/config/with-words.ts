import { resolveRules, type RuleSelection } from "@digestkit/validate";

/**
 * A selection of rules that knows further words. The severity of `spelling`, and the words it knew, stay.
 *
 * @param selection - What was chosen; not changed.
 * @param words - Words that are right although the dictionary does not know them.
 * @returns The selection; as it was where there are no words, or spelling is not checked.
 */
export function withWords(selection: RuleSelection, words: readonly string[]): RuleSelection {
  const spelling = resolveRules(selection).active.find(({ rule }) => rule.id === "spelling");
  if (!spelling || words.length === 0) return selection;
  const { severity, options } = spelling;
  const known = options["words"] as readonly string[];
  return {
    ...selection,
    settings: { ...selection.settings, spelling: [severity, { ...options, words: [...known, ...words] }] },
  };
}
