import type { Message } from "@digestkit/schema";
import { en } from "../languages/en.ts";
import { lexiconOf, unknown, type LanguageOptions } from "../languages/lexicon-of.ts";

/**
 * What is to be said of a language that none of the known packs is for.
 *
 * @param options - Language of the text, and packs.
 * @returns A message, or `undefined` where the language is known.
 */
export function missingPack(options: LanguageOptions): Message | undefined {
  const { language = en.tag, languages = [] } = options;
  if (lexiconOf(options).tag !== unknown.tag) return undefined;
  const expected = [en, ...languages].map(({ tag }) => tag);
  return {
    ruleId: "language-pack",
    severity: "info",
    reason: `Unexpected language \`${language}\` without its pack, expected one of ${expected.map((tag) => `\`${tag}\``).join(", ")}: pass \`languages\` of @digestkit/quotations/languages`,
    actual: language,
    expected,
  };
}
