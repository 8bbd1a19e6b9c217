/** What a series line says, with offsets in the line. */
export interface SeriesLine {
  name?: Part;
  volume?: Part;
  issue?: Part;
  /** What stands behind the last number: perhaps a date. */
  rest?: Part;
}

/** A piece of a line. */
export interface Part {
  text: string;
  from: number;
}

/** Words before a number of the issue. `no` needs its full stop or a digit right behind, because it is a word, too. */
const issueWord = String.raw`issue|iss\.|number|no\.?|n\.?[º°]|№|#|nr\.?|ausgabe|heft|numéro|núm\.?|número|edizione|numero|выпуск|вып\.|номер|випуск|buraxılış|sayı|say[ıi]|العدد|עדד|גיליון|شماره`;
const volumeWord = String.raw`volume|vol\.?|band|bd\.|jahrgang|jg\.|tome|tom|том|т\.|cild|cilt|المجلد|כרך|دوره|جلد`;
/** `Issue No. 12`, `Heft Nr. 3`: the thing that is numbered may stand before the word for its number. */
const numbered = String.raw`(?:(?:issue|ausgabe|heft|numéro|número|edizione|numero|выпуск|номер|випуск|buraxılış|sayı|say[ıi]|العدد|גיליון|شماره)\s{1,2})?`;
/** `12`, `12/2024`, `12 (2024)` */
const figure = String.raw`(\p{Nd}{1,5}(?:[/–-]\p{Nd}{1,4}| ?\(\p{Nd}{4}\))?)`;

/** `Weekly Digest, No. 12` – nothing of a word may stand right before, no figure behind. */
const expression = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:the )?(?:${numbered}(${issueWord})|(${volumeWord}))\s{0,2}[:.]?\s{0,2}${figure}|第\s?${figure}\s?(?:([期号號])|([卷巻])))(?![\p{L}\p{Nd}])`,
  "giu",
);

const separator = /[\s,;:|·•–—―/()-]+/u;
const longest = 160;

/**
 * Reads a line as series, volume and number of an issue.
 *
 * ```
 * Weekly Digest, No. 12
 * Vol. 3, Issue 4
 * Дайджест прессы № 12, 3 октября 2023 г.
 * ```
 *
 * @param line - The line.
 * @returns Its parts; nothing when it has no number of an issue or volume, or more words behind it than a date has.
 */
export function readSeriesLine(line: string): SeriesLine | undefined {
  if (line.length > longest) return undefined;
  const found = [...line.matchAll(expression)];
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last || found.length > 2) return undefined;
  const parts: SeriesLine = {};
  for (const match of found) {
    const isVolume = match[2] !== undefined || match[6] !== undefined;
    const text = match[3] ?? match[4] ?? "";
    const part = { text, from: match.index + match[0].indexOf(text, (match[1] ?? match[2] ?? "").length) };
    if (isVolume) parts.volume = part;
    else parts.issue = part;
  }
  const name = trimPart(line, 0, first.index);
  const rest = trimPart(line, last.index + last[0].length, line.length);
  if (name && (name.text.length > 80 || /[.!?]\s/u.test(name.text))) return undefined;
  if (rest && !/\p{Nd}/u.test(rest.text)) return undefined;
  return { ...parts, ...(name ? { name } : {}), ...(rest ? { rest } : {}) };
}

/** A piece of the line without the separators around it. */
function trimPart(line: string, from: number, to: number): Part | undefined {
  let start = from;
  let end = to;
  while (start < end && separator.test(line.charAt(start))) start++;
  while (end > start && separator.test(line.charAt(end - 1))) end--;
  return start < end ? { text: line.slice(start, end), from: start } : undefined;
}
