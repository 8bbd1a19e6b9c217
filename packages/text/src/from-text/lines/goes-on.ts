import { displayWidth } from "../../width/display-width.ts";
import { isInCapitals } from "./is-in-capitals.ts";
import { endsWithLeadingWord } from "./leading-words.ts";
import type { Line } from "./line.ts";

/** `of talks.` – a word in lower case; `iPhone` is a name, `https:` and `desk@` begin an address. */
const smallWord = /^\p{Ll}(?!\p{Lu})(?!\S*(?::\/\/|@|www\.))/u;

/** Nobody wraps prose more narrowly than this and writes a heading as wide. */
export const narrowProse = 40;

/**
 * Whether a paragraph goes on in the next line: whether the line was broken because the next word had no room.
 *
 * ```
 * The committee met on Tuesday and put off its vote on the        ← `bill` had no room: goes on
 * bill until the spring.                                          ← there was room for `Later`: does not
 * Later the ministry said that nothing had been decided.
 * ```
 *
 * @param line - A line.
 * @param next - The line after it; not blank.
 * @param column - Where lines are wrapped, as `wrapColumn` gives it.
 * @returns `false` when the next line starts a paragraph of its own.
 */
export function goesOn(line: Line, next: Line, column: number | undefined): boolean {
  if (column === undefined) return false;
  // Indentation starts a paragraph, unless the first line hangs out or both are set in.
  if (next.indent >= line.indent + 2 && endsSentence(line.text)) return false;
  // `слово-\nслово`, or a script without spaces: any character fits, so only a full line goes on.
  const room = column - line.indent - line.width;
  const needed = 1 + displayWidth(firstWord(next.text));
  const slack = endsSentence(line.text) ? 0 : Math.round(column / 4);
  return needed > room - slack;
}

/**
 * Whether the words of a line go on in the next one, wherever lines are wrapped.
 *
 * ```
 * The mayor resigned after a long night          ← `of` begins no sentence: goes on
 * of talks.
 * Judges who had waited for the verdict of the   ← neither does `the` end a heading
 * Lorsk court left.
 * The mayor of Lorsk resigned on Tuesday, said   ← a heading has more text below it than this
 * Torvan, who had waited.
 * ```
 *
 * @param line - A line.
 * @param next - The line after it; not blank.
 * @returns `false` when only the width of the lines can tell.
 */
export function sentenceGoesOn(line: Line, next: Line): boolean {
  if (endsSentence(line.text) || isInCapitals(line.text)) return false;
  if (smallWord.test(next.text) || endsWithLeadingWord(line.text)) return true;
  return line.width >= narrowProse && next.width < line.width && /[.!?。！？؟۔।]$/u.test(next.text);
}

/**
 * Whether a line ends with a comma: its words go on in the next one. A short line with a comma greets, or names a place.
 *
 * ```
 * Sources: the Harbour Letter, the Sarn Courier,
 * Lorsk Radio
 * ```
 *
 * @param line - A line.
 * @returns Whether it does.
 */
export function endsWithComma({ text, width }: Line): boolean {
  return width >= narrowProse && /[,，،]$/u.test(text);
}

/** `said.`, `said.”`, `と述べた。` – the end of a sentence, with the marks that may follow it. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？؟۔।:：][\p{Pe}\p{Pf}\p{Pi}"'”’\s]*$/u.test(text.slice(-12));
}

/** How much of the next line has to fit; of a script without spaces, one character. */
function firstWord(text: string): string {
  return /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\S{1,40})/u.exec(text)?.[0] ?? "";
}
