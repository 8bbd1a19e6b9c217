import type { Attribution, Position } from "@digestkit/schema";
import type { Line } from "../lines/line.ts";
import { placeOn, type Sheet } from "../sheet.ts";
import { findAddresses } from "../tree/find-addresses.ts";

/** Kinds of publication people name behind a speaker; other words behind a comma are who the speaker is. */
const medium =
  /\b(?:post|statement|interview|speech|letter|hearing|trial|court|article|briefing|press conference|broadcast|testimony|tweet|facebook|twitter|telegram|instagram|youtube|live|radio|tv)\b|erklärung|rede\b|interview|beitrag|déclaration|discours|entretien|entrevista|declaración|discurso|заявление|интервью|речь|пост\b|письмо|müsahibə|bəyanat|çıxış|paylaşım|röportaj|açıklama|konuşma/iu;

/**
 * Reads the line that credits a quotation.
 *
 * ```
 * — Ilka Torvan, court hearing
 * — Casimir Dohl (Facebook post, https://example.org/dohl)
 * (Ilka Torvan, court hearing)
 * ```
 *
 * @param sheet - The sheet.
 * @param line - The line, with its dash or brackets.
 * @returns Who is credited, and where the parts stand.
 */
export function readAttribution(
  sheet: Sheet,
  line: Line,
): { attribution: Attribution; positions: Record<string, Position> } {
  const positions: Record<string, Position> = {};
  const piece = (field: string, from: number, to: number): string => {
    positions[`attribution.${field}`] = placeOn(sheet, line.start + from, line.start + to);
    return line.text.slice(from, to);
  };
  const dash = /^(?:[—–―]|--|-|\()\s*/u.exec(line.text)?.[0].length ?? 0;
  const [address] = findAddresses(line.text);
  const url = address ? { url: address.url } : {};
  const bracket = line.text.startsWith("(") && line.text.endsWith(")") ? 1 : 0;
  const end = trimmedEnd(line.text, dash, address?.from ?? line.text.length - bracket);
  // `— https://example.org/dohl`: the address is all there is to name.
  if (end <= dash) return { attribution: { name: piece("name", dash, line.text.length), ...url }, positions };
  if (address) piece("url", address.from, address.to);

  const words = line.text.slice(dash, end);
  const comma = /[,(،、（]\s*/u.exec(words);
  const behind = comma ? words.slice(comma.index + comma[0].length).replace(/[)）]$/u, "") : "";
  if (!comma || comma.index === 0 || !medium.test(behind)) {
    return { attribution: { name: piece("name", dash, end), ...url }, positions };
  }
  const from = dash + comma.index + comma[0].length;
  const name = piece("name", dash, dash + comma.index + 0).trimEnd();
  positions["attribution.name"] = placeOn(sheet, line.start + dash, line.start + dash + name.length);
  return { attribution: { name, medium: piece("medium", from, from + behind.length), ...url }, positions };
}

/** End of the words in front of an address. */
function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\s,;:(<（,]/u.test(text.charAt(end - 1))) end--;
  return end;
}
