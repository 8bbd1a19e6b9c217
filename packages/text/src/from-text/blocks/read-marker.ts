/** A marker in front of a line's text. */
export interface FoundMarker {
  kind: "bullet" | "number";
  number?: number;
  /** What follows the number: `.`, `)`, `、`. Markers of one list have the same. */
  form: string;
  /** Length of the marker with the space after it. */
  size: number;
}

/** `• text`, `- text`, `* text`; signs that are nothing but bullets need no space. */
const bullet = /^(?:[•◦▪▫‣⁃●○■□►▸➢➤✓✔][ \t\u00a0]*|[-*+·–][ \t\u00a0]+)(?=\S)/u;

/** `*Text of an item.`, and not `*emphasis* in a text`, perhaps of several lines: a bullet beside other lines like it. */
const tight = /^\*\p{Lu}[^*]*[.!?…]["”»]?$/u;

/** `1. text`, `2) text`, `(3) text`, `4、text`, `５．text` */
const number =
  /^(?:(\p{Nd}{1,3})([.)])[ \t\u00a0]+|[(（](\p{Nd}{1,3})[)）][ \t\u00a0]*|(\p{Nd}{1,3})([、．])\s*)(?=\S)/u;

/**
 * The marker a line begins with. Whether a number really counts items is seen only from its neighbours.
 *
 * @param text - Text of a line.
 * @returns Marker, or nothing.
 */
export function readMarker(text: string): FoundMarker | undefined {
  const bulleted = bullet.exec(text);
  if (bulleted) return { kind: "bullet", form: text.charAt(0), size: bulleted[0].length };
  if (tight.test(text)) return { kind: "bullet", form: "*tight", size: 1 };
  const numbered = number.exec(text);
  if (!numbered) return undefined;
  const [whole, western, stop, inBrackets, eastern, comma] = numbered;
  const digits = (western ?? inBrackets ?? eastern) as string;
  return { kind: "number", number: Number(digits.normalize("NFKC")), form: stop ?? comma ?? "()", size: whole.length };
}
