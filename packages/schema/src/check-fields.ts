import type { Digest } from "./digest.ts";
import { canonicalLanguageTag } from "./language-tag.ts";
import { integrityMessage } from "./integrity-message.ts";
import type { Message } from "./message.ts";
import type { Path } from "./scan-json.ts";
import { visit } from "./visit.ts";

/** Whether single fields make sense: language tags that `Intl` takes, a coverage that does not end before it starts. */
export function checkFields(digest: Digest): Message[] {
  const messages: Message[] = [];
  const checkTag = (tag: string | undefined, path: Path): void => {
    if (tag === undefined || canonicalLanguageTag(tag) !== undefined) return;
    const fault = {
      name: "language",
      actual: tag,
      expected: "a BCP 47 tag such as `en` or `az-Latn`",
      remedy: "correct it",
    };
    messages.push(integrityMessage({ ruleId: "language-tag", path, ...fault }));
  };
  const { temporalCoverage } = digest;
  if (temporalCoverage && temporalCoverage.start > temporalCoverage.end) {
    messages.push(
      integrityMessage({
        ruleId: "temporal-coverage",
        path: ["temporalCoverage"],
        name: "coverage",
        actual: `${temporalCoverage.start}–${temporalCoverage.end}`,
        expected: "an end that is not before its start",
        remedy: "correct one of the two dates",
      }),
    );
  }
  checkTag(digest.inLanguage, ["inLanguage"]);
  visit(digest, {
    entry: ({ translation }, { path }) => checkTag(translation?.inLanguage, [...path, "translation", "inLanguage"]),
    quotation: ({ inLanguage }, { path }) => checkTag(inLanguage, [...path, "inLanguage"]),
  });
  return messages;
}
