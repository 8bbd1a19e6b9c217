import { labelLanguage } from "./label-language.ts";
import type { LabelOverrides } from "./labels-for.ts";
import { placeholders } from "./placeholders.ts";

/**
 * What stands for a withheld name in a document.
 *
 * @param inLanguage - BCP 47 tag of the document; without one, or for a language without labels, it is English.
 * @param labels - Labels of the caller.
 * @returns `[name withheld]`, in that language.
 */
export function placeholderFor(inLanguage: string | undefined, labels: LabelOverrides = {}): string {
  return labels.nameWithheld ?? placeholders[labelLanguage(inLanguage)];
}
