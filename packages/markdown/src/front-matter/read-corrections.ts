import { isCorrectionSeverity, type Correction } from "@digestkit/schema";
import { readList, readTexts } from "../from-mdast/field-readers.ts";
import { wholeDate } from "./dates.ts";

/**
 * Corrections as front matter lists them: mappings with `target`, `datePublished` and `text`.
 *
 * @param value - Value from front matter.
 * @returns Corrections, or nothing.
 */
export function readCorrections(value: unknown): Correction[] | undefined {
  const corrections = readList(value, (each) => {
    const read = readTexts(each, ["target", "datePublished", "text"], ["id", "before", "after", "severity"]);
    const datePublished = wholeDate(read?.datePublished);
    if (!read || datePublished === undefined) return undefined;
    const { severity = "correction" } = read;
    return isCorrectionSeverity(severity) ? { ...read, datePublished, severity } : undefined;
  });
  return corrections?.map((correction, index) => ({ ...correction, id: correction.id ?? `correction-${index + 1}` }));
}
