import type { Range } from "../front-matter/front-matter.ts";

/** A range of a source that the engine is not to see, and what becomes of it in the tree. */
export interface Mask extends Range {
  /**
   * `blank`: the engine sees blank space. `drop`: it sees a word that is taken out of text again, and put back into code.
   * `keep`: it sees plain words that are put back as they were.
   */
  how: "blank" | "drop" | "keep";
}

/**
 * A source of equal length in which ranges are masked.
 *
 * @param view - Source with LF line endings.
 * @param masks - Ranges in order, none overlapping.
 * @param word - Character that stands for those that are dropped; one that does not occur in `view`.
 * @returns Text for the engine. Line endings stay where they are.
 */
export function applyMasks(view: string, masks: readonly Mask[], word: string): string {
  let masked = "";
  let at = 0;
  for (const { start, end, how } of masks) {
    masked += view.slice(at, start) + fillers[how](view.slice(start, end), word);
    at = end;
  }
  return masked + view.slice(at);
}

const fillers: Record<Mask["how"], (text: string, word: string) => string> = {
  blank: (text) => text.replace(/[^\n]/g, " "),
  drop: (text, word) => text.replace(/[^\n]/g, word),
  // Blank space at the ends of lines stays: it is what makes lines paragraphs.
  keep: (text) => text.replace(/\S(?:[^\n]*\S)?/g, (line) => "x".repeat(line.length)),
};

/**
 * A private-use character that does not occur in a text.
 *
 * @param text - Text.
 * @returns Character.
 */
export function unusedCharacter(text: string): string {
  let code = 0xe000;
  while (code < 0xf8ff && text.includes(String.fromCharCode(code))) code++;
  return String.fromCharCode(code);
}
