import type { FoundQuotation } from "../found-quotation.ts";
import { lexiconOf, type LanguageOptions } from "../languages/lexicon-of.ts";

/**
 * Whether a speaker can be published by name: `I` and `letter` say in a text who speaks, but are no names of somebody.
 *
 * @param speaker - Speaker as found.
 * @param options - Language of the text.
 * @returns `false` for pronouns and documents.
 */
export function isNamed({ name }: NonNullable<FoundQuotation["speaker"]>, options: LanguageOptions): boolean {
  const last = name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
  const { pronoun, medium, saying, organisation } = lexiconOf(options).words.get(last) ?? {};
  return organisation === true || !(pronoun || saying || medium !== undefined);
}
