import type { Outline } from "../outline.ts";
import { placeOn } from "../sheet.ts";

/**
 * Takes the days of a chronicle as the days that the issue covers, when its masthead does not say which they are.
 *
 * @param outline - Has the days; gets the field.
 */
export function takeDays(outline: Outline): void {
  const { days, dates, fields, positions, sheet } = outline;
  const lines = [...days];
  const readings = lines.flatMap((line) => dates.get(line)?.reading ?? []);
  outline.languages.push(...readings.flatMap((reading) => ("languages" in reading ? [reading.languages] : [])));
  const read = readings
    .flatMap((reading) => ("iso" in reading ? [reading.iso, reading.end ?? reading.iso] : []))
    .sort();
  const [start] = read;
  const end = read.at(-1);
  const [first] = lines;
  if (!first || start === undefined || end === undefined || read.length < lines.length * 2) return;
  if (fields.temporalCoverage !== undefined) return;
  fields.temporalCoverage = { start, end };
  positions["temporalCoverage"] = placeOn(sheet, first.start, (lines.at(-1) ?? first).end);
}
