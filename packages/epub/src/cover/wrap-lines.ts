/** Letters as wide as their height, and between which a line may end: Chinese, Japanese, Korean. */
export const wide: RegExp =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u;

/**
 * Breaks a text into lines where nobody can measure it: a picture is set without knowing its font. Letters count as wide as those
 * of a wide serif, so that no line is too long.
 *
 * @param text - Plain text on one line.
 * @param measure - Width of a line, in ems.
 * @returns Lines; a word that is longer than one is broken.
 */
export function wrapLines(text: string, measure: number): string[] {
  const lines: string[] = [];
  let [line, width] = ["", 0];
  const end = (): void => {
    if (line.trim() !== "") lines.push(line.trim());
    [line, width] = ["", 0];
  };
  for (const piece of piecesOf(text)) {
    const needed = widthOf(piece.trimEnd());
    if (width + needed > measure) end();
    for (const letter of needed > measure ? piece : [piece]) {
      if (width + widthOf(letter.trimEnd()) > measure) end();
      line += letter;
      width += widthOf(letter);
    }
  }
  end();
  return lines;
}

/** Words with the space behind them; ideographs one by one. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let word = "";
  for (const letter of text) {
    if (wide.test(letter)) {
      if (word !== "") pieces.push(word);
      pieces.push(letter);
      word = "";
      continue;
    }
    word += letter;
    if (letter === " ") {
      pieces.push(word);
      word = "";
    }
  }
  return word === "" ? pieces : [...pieces, word];
}

/** How wide letters are, in ems: the first that fits. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/\p{M}/u, 0],
  [wide, 1],
  [/[\p{Lu}@%&—…]/u, 0.84],
  [/[\s.,:;'’!|il()-]/u, 0.36],
];

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.65;
  return width;
}
