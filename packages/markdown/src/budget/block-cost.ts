import type { Range } from "../front-matter/front-matter.ts";

/** What a block costs the engine, estimated from above, in steps. */
export interface BlockCost {
  cost: number;
  /** Link definitions it may hold. */
  definitions: number;
  /** Cells of the table it may be, those that are only implied included. */
  cells: number;
}

/**
 * What can make inline parsing slow. One token of each kind is looked for at a time; alternatives are tried in order.
 *
 * - `[text](url)`, `[label]: url`: a bracket pair with its target, harmless
 * - `[text][label]`, `[`, `]`: brackets that each later one is compared with, when nothing defines the label
 * - `***`, `___`, `~~`: a delimiter run; a long one is as bad as many
 * - `<?`, `<!`: searched to the end of the block
 * - `a_b.c-d`: a word in which each part may begin an e-mail address
 */
const token =
  /!?\[[^[\]\n]{0,300}\](?:\([^()<>\s]{0,500}(?:[ \t]+"[^"\n]{0,300}")?\)|(\[[^[\]\n]{0,300}\])|(:))|([[\]])|([*_~]+)|(<[?!])|([A-Za-z0-9][\w.+-]*)/gu;

/** Length from which a word is looked at as a possible address. */
const longWord = 400;
/** Delimiter characters of one run up to which the run counts as one. */
const shortRun = 4;

/**
 * Estimates what parsing the inline content of a block costs. Linear.
 *
 * @param view - Source with LF line endings.
 * @param block - Range of the block.
 * @returns Cost and definitions.
 */
export function blockCost(view: string, { start, end }: Range): BlockCost {
  const text = view.slice(start, end);
  let brackets = 0;
  let delimiters = 0;
  let instructions = 0;
  let words = 0;
  let definitions = 0;
  for (const match of text.matchAll(token)) {
    const [, reference, definition, bracket, run, instruction, word] = match;
    if (definition !== undefined) definitions++;
    else if (reference !== undefined || bracket !== undefined) brackets++;
    else if (run !== undefined) delimiters += run.length > shortRun ? run.length : 1;
    else if (instruction !== undefined) instructions++;
    else if (word !== undefined) {
      delimiters += countOf(word, "_");
      if (word.length > longWord) words += word.length * word.split(/[_.+-]/u).length;
    }
  }
  const unclosed = Math.max(0, instructions - text.split(/-->|\?>/u).length + 1);
  return { cost: brackets ** 2 + delimiters ** 2 + unclosed * text.length + words, definitions, cells: cellsOf(text) };
}

/** A table has as many cells in each row as in its longest one: a wide head makes every short row dear. */
function cellsOf(text: string): number {
  if (!text.includes("|")) return 0;
  const lines = text.split("\n");
  return lines.length * lines.reduce((most, line) => Math.max(most, countOf(line, "|")), 0);
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}
