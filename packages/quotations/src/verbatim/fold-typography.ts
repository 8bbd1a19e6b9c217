/** A text with its typography folded, and where each of its characters came from. */
export interface FoldedText {
  text: string;
  /** Start in the original of each folded character. */
  starts: Uint32Array;
  /** End in the original of each folded character. */
  ends: Uint32Array;
}

const folds: readonly (readonly [pattern: RegExp, folded: string])[] = [
  [/[\u00AD\u200B-\u200F\u2060\uFEFF]+/uy, ""], // soft hyphens, zero-width characters
  [/\.(?:[ \u00A0]?\.){2,3}|…/uy, "..."], // ellipses, spaced or not
  [/\s*(?:[–—―]|--+)\s*/uy, " - "], // dashes, spaced or not
  [/[\u2010\u2011\u2012\u2212]/uy, "-"], // hyphens that do not break, minus
  [/["'`´\u00AB\u00BB\u2018-\u201F\u2039\u203A\u300C-\u300F\u301D-\u301F]/uy, "'"], // quotation marks and apostrophes
  [/\s+/uy, " "],
];

/** First characters of what {@link folds} match: all others are copied. */
const foldable =
  /[\s\u00AD\u200B-\u200F\u2010-\u2015\u2018-\u201F\u2026\u2039\u203A\u2060\u2212\u00AB\u00BB\u300C-\u300F\u301D-\u301F\uFEFF"'`´.-]/gu;

/**
 * Folds what typographers choose and speakers do not: quotation marks and apostrophes, dashes, spaces, ellipses, invisible
 * characters. Letters and their case stay.
 *
 * `“It’s over” – he said…` → `'It's over' - he said...`
 *
 * @param text - Text to fold.
 * @returns Folded text with a map back, in UTF-16 code units.
 */
export function foldTypography(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  const pieces: string[] = [];
  let copied = 0;
  foldable.lastIndex = 0;
  for (let match = foldable.exec(text); match; match = foldable.exec(text)) {
    const fold = foldAt(text, match.index);
    if (!fold) continue;
    copy(copied, match.index);
    // Two spaces in a row stay one, also where an invisible character stood between them.
    const piece = pieces.at(-1)?.endsWith(" ") ? fold.piece.trimStart() : fold.piece;
    for (let index = 0; index < piece.length; index++) {
      starts.push(match.index);
      ends.push(fold.end);
    }
    if (piece !== "") pieces.push(piece);
    copied = fold.end;
    foldable.lastIndex = fold.end;
  }
  copy(copied, text.length);
  return { text: pieces.join(""), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };

  function copy(from: number, to: number): void {
    if (from >= to) return;
    pieces.push(text.slice(from, to));
    for (let index = from; index < to; index++) {
      starts.push(index);
      ends.push(index + 1);
    }
  }
}

function foldAt(text: string, index: number): { piece: string; end: number } | undefined {
  for (const [pattern, piece] of folds) {
    pattern.lastIndex = index;
    if (pattern.test(text)) return { piece, end: pattern.lastIndex };
  }
  return undefined;
}
