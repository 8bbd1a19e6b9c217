import type { QuotationMarks } from "@digestkit/schema";

/** Opening marks with the marks that can close them. */
const pairs: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«»",
  "‹": "›",
  "‘": "’",
  "‚": "‘’",
  "「": "」",
  "『": "』",
  "《": "》",
  "〈": "〉",
  '"': '"',
};

const closing = new Set(Object.values(pairs).flatMap((marks) => [...marks]));

/**
 * The marks around a whole text; an empty string where one is missing.
 *
 * `“One “two” three”` has both, `“One” and “two”` none: its first mark closes before the end.
 *
 * @param text - Text, trimmed.
 * @returns Marks, or nothing when the text has no mark at either end.
 */
export function outerMarks(text: string): QuotationMarks | undefined {
  const first = text.charAt(0);
  const last = text.length > 1 ? text.charAt(text.length - 1) : "";
  const opens = pairs[first] !== undefined;
  const closes = closing.has(last);
  if (opens && closes && pairs[first]?.includes(last)) {
    return closesBefore(text, first, text.length - 1) ? undefined : { open: first, close: last };
  }
  if (opens && !closesBefore(text, first, text.length)) return { open: first, close: "" };
  const opener = Object.keys(pairs).find((mark) => pairs[mark]?.includes(last));
  return closes && opener !== undefined && !isOpenedInside(text, last) ? { open: "", close: last } : undefined;
}

/** Whether the mark at the start of a text is closed before an index. */
function closesBefore(text: string, open: string, end: number): boolean {
  const closers = pairs[open] as string;
  if (closers.includes(open))
    return (
      text.slice(1, end).includes(open) ||
      [...closers].some((mark) => mark !== open && text.slice(1, end).includes(mark))
    );
  let depth = 1;
  for (let index = 1; index < end; index++) {
    const character = text.charAt(index);
    if (character === open) depth++;
    else if (closers.includes(character) && !isApostrophe(text, index) && --depth === 0) return true;
  }
  return false;
}

/** `workers’ rights`, `don’t` – a mark between letters, or one that single marks leave open, ends nothing. */
function isApostrophe(text: string, index: number): boolean {
  return (
    text.charAt(index) === "’" && /\p{L}/u.test(text.charAt(index - 1)) && /[\p{L}\s]/u.test(text.charAt(index + 1))
  );
}

/** Whether the mark at the end of a text closes one that is opened inside the text. */
function isOpenedInside(text: string, close: string): boolean {
  const openers = Object.keys(pairs).filter((mark) => mark !== close && pairs[mark]?.includes(close));
  if (openers.length === 0) return text.slice(0, -1).includes(close);
  let depth = 0;
  for (const character of text.slice(0, -1)) {
    if (openers.includes(character)) depth++;
    else if (character === close && depth > 0) depth--;
  }
  return depth > 0;
}
