import type { Digest } from "@digestkit/schema";
import type { Omission } from "./adapter.ts";
import { expectedTexts, type ExpectedText } from "./expected-texts.ts";

/**
 * What of a digest an edition's text does not show, or not where it should. Only letters and digits are compared, so that an
 * edition is free to wrap lines, to set marks and to number links.
 *
 * @param digest - Document; not changed.
 * @param text - What a reader reads of the edition.
 * @param omits - What the edition leaves out on purpose.
 * @returns One sentence for each missing text.
 */
export function missingTexts(digest: Digest, text: string, omits: readonly Omission[]): string[] {
  const omitted = new Set(omits.map(({ field }) => field));
  const shown = lettersOf(text);
  return expectedTexts(digest).flatMap((stream) =>
    missingFrom(
      shown,
      stream.filter(({ field }) => !omitted.has(field)),
    ),
  );
}

function missingFrom(shown: string, stream: readonly ExpectedText[]): string[] {
  const missing: string[] = [];
  let from = 0;
  for (const { field, text } of stream) {
    const letters = lettersOf(text);
    if (letters === "") continue;
    const found = shown.indexOf(letters, from);
    if (found === -1) {
      const reason = shown.includes(letters) ? "expected it later" : "expected it to be shown, or listed in omits";
      missing.push(`Unexpected output without ${field} "${text}", ${reason}`);
    } else {
      // A quotation in a quotation begins before the outer one ends.
      from = field === "quotation" ? found : found + letters.length;
    }
  }
  return missing;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}
