import { blank, isIn, letter } from "../characters/character-class.ts";
import { codeAt, skipSpaces } from "../characters/skip.ts";
import { closingTagEnd, htmlStart, openingTagEnd, tagNameEnd, type HtmlStart } from "../inline/html-tag.ts";
import { blockNames, rawNames } from "./html-names.ts";

/** How an HTML block begins at `<`: its kind (CommonMark 4.6), and from where its end may be looked for. */
export function htmlBlockStart(source: string, at: number, lineEnd: number): HtmlStart | undefined {
  const start = htmlStart(source, at, lineEnd);
  // `<?>` begins and ends a block.
  if (start) return start.type === 3 ? { type: 3, from: at + 1 } : start;
  const closing = codeAt(source, at + 1, lineEnd) === 47;
  const from = closing ? at + 2 : at + 1;
  return isIn(codeAt(source, from, lineEnd), letter) ? tagStart(source, from, lineEnd, closing) : undefined;
}

/** `<div`, `</div`, `<script`; any other complete tag that stands alone on its line is kind 7. */
function tagStart(source: string, at: number, lineEnd: number, closing: boolean): HtmlStart | undefined {
  const from = tagNameEnd(source, at, lineEnd);
  const next = codeAt(source, from, lineEnd);
  if (next !== 0 && next !== 47 && next !== 62 && !isIn(next, blank)) return undefined;
  const name = source.slice(at, from).toLowerCase();
  if (next !== 47 && !closing && rawNames.has(name)) return { type: 1, from };
  if (blockNames.has(name)) {
    return next !== 47 || codeAt(source, from + 1, lineEnd) === 62 ? { type: 6, from } : undefined;
  }
  const end = closing ? closingTagEnd(source, from, lineEnd) : openingTagEnd(source, from, lineEnd, true);
  return end >= 0 && skipSpaces(source, end, lineEnd) === lineEnd ? { type: 7, from } : undefined;
}
