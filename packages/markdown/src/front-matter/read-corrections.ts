import { isCorrectionSeverity, type Correction } from "@digestkit/schema";
import { isDateOrTime, readList, readTexts } from "../from-mdast/field-readers.ts";

/**
 * Corrections as front matter lists them: mappings with `target`, `datePublished` and `text`.
 *
 * @param value - Value from front matter.
 * @returns Corrections, or nothing.
 */
export function readCorrections(value: unknown): Correction[] | undefined {
  const corrections = readList(value, (each) => {
    const read = readTexts(each, ["target", "datePublished", "text"], ["id", "before", "after", "severity"]);
    if (!read || !isDateOrTime(read.datePublished)) return undefined;
    const { severity = "correction" } = read;
    return isCorrectionSeverity(severity) ? { ...read, severity } : undefined;
  });
  return corrections?.map((correction, index) => ({ ...correction, id: correction.id ?? `correction-${index + 1}` }));
}
