/** One line of the sheet, in offsets of the gated text. */
export interface Line {
  /** Where the line's text starts, behind its indentation. */
  start: number;
  /** Where the line's text ends, before the spaces and tabs at its end. */
  end: number;
  /** The text between: what the line says. Empty on a blank line. */
  text: string;
  /** Display width of `text`, in columns; at most `widest`. */
  width: number;
  /** Columns of indentation; a tab goes to the next multiple of eight. */
  indent: number;
}

/** Widths above this are all the same to us: no program wraps there. */
export const widest = 500;
