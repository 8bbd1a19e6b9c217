import type { TextRange } from "@digestkit/schema";
import type { Lexicon, WordEntry } from "../languages/lexicon.ts";
import type { Word, WordKind } from "./word.ts";

/** `U.S.`, `2,500`, `O’Malley`, `29-year-old`, `lorsk.example`, `...`, or one character that is no white space. */
const pieces =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-\u2010\u2011'’‘ʼ&]|\.(?=\p{Ll}{2}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\.{2,}|[^\s\p{L}\p{N}]/gu;

const kinds: Readonly<Record<string, WordKind>> = {
  ".": "stop",
  "!": "stop",
  "?": "stop",
  "…": "stop",
  "。": "stop",
  "！": "stop",
  "？": "stop",
  ",": "comma",
  "،": "comma",
  "、": "comma",
  "，": "comma",
  ":": "colon",
  "：": "colon",
  ";": "semicolon",
  "–": "dash",
  "—": "dash",
  "-": "dash",
  "―": "dash",
  "(": "open",
  "[": "open",
  ")": "close",
  "]": "close",
};

const nothing: WordEntry = {};
const adverb: WordEntry = { adverb: true };
const participial: WordEntry = { participial: true };
const site: WordEntry = { organisation: true };
const noun: WordEntry = { noun: true };
const modifier: WordEntry = { modifier: true };

/** What a piece of text is, wherever it stands. */
interface WordForm extends Omit<Word, "start" | "end" | "first"> {
  /** A quotation mark, no word. */
  isMark: boolean;
  /** The `’s` at its end. */
  clitic?: WordForm;
  /** Characters between the two: the hyphen of `dit-elle`. */
  gap?: number;
}

/** What is known of the pieces of one text: texts repeat their words, and each is looked up once. */
export type WordForms = Map<string, WordForm>;

/**
 * Splits a paragraph into words and punctuation marks. Quotation marks are left out: pairing them is another stage's business.
 *
 * `Gov. O’Malley’s aides` → `Gov.` · `O’Malley` · `’s` · `aides`
 *
 * @param text - The whole text.
 * @param range - The paragraph.
 * @param lexicon - Language of the text.
 * @param apostrophes - Offsets of the apostrophes after words (`the workers’ plan`): words of their own, as `’s` is.
 * @param forms - Pieces seen so far; grows.
 * @returns Words in text order.
 */
export function tokenizeWords(
  text: string,
  range: TextRange,
  lexicon: Lexicon,
  apostrophes: ReadonlySet<number>,
  forms: WordForms,
): Word[] {
  const words: Word[] = [];
  pieces.lastIndex = range.start;
  for (let match = pieces.exec(text); match && match.index < range.end; match = pieces.exec(text)) {
    const start = match.index;
    if (lexicon.longest > 0 && unspacedLetter.test(match[0])) {
      cutWords(match[0], start, words, lexicon, forms);
      continue;
    }
    const form = formOf(match[0], lexicon, forms);
    if (form.isMark) {
      // The apostrophe of `workers’` means what the `’s` of `worker’s` means.
      if (apostrophes.has(start) && words.at(-1)?.end === start)
        words.push({ ...wordAt(form, start), kind: "clitic", key: "’s" });
      continue;
    }
    const word = wordAt(form, start);
    words.push(word);
    if (form.clitic) words.push(wordAt(form.clitic, word.end + (form.gap ?? 0)));
    else if (takesStop(word, text, lexicon)) {
      word.end += 1;
      word.text += ".";
      pieces.lastIndex = word.end;
    }
  }
  return words;
}

const unspacedLetter = /^\p{Lo}/u;

/** `王明在声明中表示` → `王明` · `在` · `声明` · `中` · `表示`: the longest known word at each place, and what lies between. */
function cutWords(run: string, start: number, words: Word[], lexicon: Lexicon, forms: WordForms): void {
  let unknown = 0;
  const push = (from: number, to: number): void => {
    if (from < to) words.push(wordAt(formOf(run.slice(from, to), lexicon, forms), start + from));
  };
  for (let at = 0; at < run.length;) {
    let length = Math.min(lexicon.longest, run.length - at);
    while (length > 0 && !lexicon.words.has(run.slice(at, at + length))) length--;
    if (length > 0) {
      push(unknown, at);
      push(at, at + length);
      unknown = at + length;
    }
    at += Math.max(1, length);
  }
  push(unknown, run.length);
}

function wordAt({ kind, text, key, is, capital, plural }: WordForm, start: number): Word {
  return { start, end: start + text.length, kind, text, key, is, capital, first: false, plural };
}

function formOf(piece: string, lexicon: Lexicon, forms: WordForms): WordForm {
  const known = forms.get(piece);
  if (known) return known;
  const tied = lexicon.inversions.findLast((each) => piece.endsWith(each));
  if (tied !== undefined && tied.length < piece.length) {
    const verb = wordForm(piece.slice(0, -tied.length), lexicon);
    const pronoun = wordForm(tied.slice(tied.lastIndexOf("-") + 1), lexicon);
    const form: WordForm = { ...verb, clitic: pronoun, gap: tied.length - pronoun.text.length };
    forms.set(piece, form);
    return form;
  }
  const elided = elisionEnd(piece, lexicon);
  if (elided > 0) {
    const form = wordForm(piece.slice(0, elided).replace("'", "’"), lexicon);
    const whole: WordForm = { ...form, text: piece.slice(0, elided), clitic: wordForm(piece.slice(elided), lexicon) };
    forms.set(piece, whole);
    return whole;
  }
  const clitic = cliticStart(piece, lexicon);
  const form: WordForm = letterOrDigit.test(piece) ? wordForm(piece.slice(0, clitic), lexicon) : punctuation(piece);
  if (clitic < piece.length) form.clitic = { ...wordForm(piece.slice(clitic), lexicon), kind: "clitic" };
  forms.set(piece, form);
  return form;
}

function wordForm(text: string, lexicon: Lexicon): WordForm {
  const lower = text.toLowerCase();
  const key = lower.endsWith(".") ? lower.slice(0, -1) : lower;
  const kind: WordKind = /^\p{N}/u.test(text) ? "number" : "word";
  const upper = /^\p{Lu}/u.test(text);
  let is = lexicon.words.get(key) ?? (upper || !lexicon.grammar.capitalNouns ? byParts(key, lexicon) : undefined);
  let capital = upper;
  if (lexicon.grammar.capitalNouns && kind === "word") [is, capital] = nounOrNot(is, key, upper, lexicon);
  if (lexicon.grammar.caseless && !is) capital = /^\p{Lo}/u.test(text);
  return { kind, text, key, is: is ?? byEnding(key, lexicon), capital, plural: isPlural(key, lexicon), isMark: false };
}

/** What the last part of a compound is: a `Regierungssprecher` is a `Sprecher`. */
function byParts(key: string, { words, grammar }: Lexicon): WordEntry | undefined {
  if (!grammar.compounds) return undefined;
  for (let from = 3; from <= key.length - 3; from++) {
    const is = words.get(key.slice(from));
    if (is && (is.role || is.group || is.organisation || is.medium !== undefined || is.noun)) return is;
  }
  return undefined;
}

/** Where nouns are capitalised, a known one is read as if it were not, and a word without a capital is none. */
function nounOrNot(
  is: WordEntry | undefined,
  key: string,
  upper: boolean,
  { nounEndings, adverbEndings }: Lexicon,
): [WordEntry | undefined, boolean] {
  if (!upper) return [is ?? (key.includes(".") ? site : modifier), false];
  if (!is && adverbEndings.some((ending) => key.endsWith(ending))) return [adverb, false];
  if (!is)
    return nounEndings.some((ending) => key.length > ending.length + 2 && key.endsWith(ending))
      ? [noun, false]
      : [is, true];
  return [is, false];
}

function punctuation(text: string): WordForm {
  const kind = kinds[text.charAt(0)] ?? "other";
  return { kind, text, key: text, is: nothing, capital: false, plural: false, isMark: quoteMark.test(text) };
}

const letterOrDigit = /^[\p{L}\p{N}]/u;
const quoteMark = /^[>"'\u00AB\u00BB\u2018-\u201F\u2039\u203A\u300C-\u300F\uFF02]/u;

/** `l’opposition` → after `l’`. */
function elisionEnd(piece: string, { elisions }: Lexicon): number {
  if (elisions.size === 0) return 0;
  const at = piece.search(/['’ʼ]/u);
  return at > 0 && at < piece.length - 1 && elisions.has(piece.slice(0, at).toLowerCase()) ? at + 1 : 0;
}

/** `Safarov’s` → before `’s`; `didn’t` and `O’Malley` are whole. */
function cliticStart(piece: string, lexicon: Lexicon): number {
  for (let at = piece.length - 2; at > 0 && at >= piece.length - 4; at--) {
    if (/['’‘ʼ]/u.test(piece.charAt(at)))
      return lexicon.clitics.has(piece.slice(at + 1).toLowerCase()) ? at : piece.length;
  }
  return piece.length;
}

/** The full stop of `Gov.` and of the initial in `J. Orel` belongs to the word. */
function takesStop(word: Word, text: string, { grammar }: Lexicon): boolean {
  if (text.charAt(word.end) !== "." || text.charAt(word.end + 1) === ".") return false;
  if (word.kind === "number")
    return grammar.ordinalStops && word.text.length < 3 && /^\s\p{L}/u.test(text.slice(word.end + 1, word.end + 3));
  if (word.text.length === 1) return word.capital && word.text !== "I";
  return (
    word.is.abbreviation === true && (word.capital || /^\s+[\p{Ll}\p{N}]/u.test(text.slice(word.end + 1, word.end + 4)))
  );
}

/** What the ending of a word in no list says: `strongly`, `speaking`. */
function byEnding(key: string, lexicon: Lexicon): WordEntry {
  if (key.length < 5) return nothing;
  if (lexicon.adverbEndings.some((ending) => key.endsWith(ending))) return adverb;
  return lexicon.participleEndings.some((ending) => key.endsWith(ending)) ? participial : nothing;
}

function isPlural(key: string, lexicon: Lexicon): boolean {
  return lexicon.pluralEnding !== "" && key.length > 3 && key.endsWith(lexicon.pluralEnding);
}
