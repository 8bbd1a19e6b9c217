import type { Lexicon, Word, WordEntry, WordKind } from "../reader-model.ts";
import type { TextRange } from "@digestkit/schema";
import { markTable } from "../marks/mark-table.ts";

/** `U.S.`, `2,500`, `9/11`, `O’Malley`, `29-year-old`, `lorsk.example`, `RFE/RL`, `...`, or one character that is no white space. */
const pieces =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,/]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-\u2010\u2011'’‘ʼ&]|\/(?=\p{Lu}{2})|\.(?=\p{Ll}{2}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\.{2,}|[^\s\p{L}\p{N}]/gu;

/** Punctuation marks by kind. */
const marksOf: readonly (readonly [WordKind, string])[] = [
  ["stop", ".!?…。！？"],
  ["comma", ",،、，"],
  ["colon", ":："],
  ["semicolon", ";"],
  ["dash", "–—-―"],
  ["open", "(["],
  ["close", ")]"],
];

const nothing: WordEntry = {};
const role: WordEntry = { role: true };
const adverb: WordEntry = { adverb: true };
const auxiliary: WordEntry = { auxiliary: true };
const plural: WordEntry = { group: true };
const participial: WordEntry = { participial: true };

/** What a piece of text is, wherever it stands. */
interface WordForm extends Omit<Word, "start" | "end" | "first"> {
  /** A quotation mark, no word. */
  isMark: boolean;
  /** The `’s` at its end. */
  clitic?: WordForm;
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
  const { cut } = lexicon.grammar;
  pieces.lastIndex = range.start;
  for (let match = pieces.exec(text); match && match.index < range.end; match = pieces.exec(text)) {
    const start = match.index;
    const parts = cut?.(match[0], lexicon);
    if (parts) {
      for (let at = start, next = 0; next < parts.length; at += (parts[next++] as string).length)
        if (letterOrDigit.test(parts[next] as string))
          words.push(wordAt(formOf(parts[next] as string, lexicon, forms), at));
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
    if (form.clitic) words.push(wordAt(form.clitic, word.end));
    else if (takesStop(word, text, lexicon)) {
      word.end += 1;
      word.text += ".";
      pieces.lastIndex = word.end;
    }
  }
  return words;
}

function wordAt({ kind, text, key, is, capital, plural }: WordForm, start: number): Word {
  return { start, end: start + text.length, kind, text, key, is, capital, first: false, plural };
}

function formOf(piece: string, lexicon: Lexicon, forms: WordForms): WordForm {
  const known = forms.get(piece);
  if (known) return known;
  const clitic = cliticStart(piece, lexicon);
  const form: WordForm = letterOrDigit.test(piece) ? wordForm(piece.slice(0, clitic), lexicon) : punctuation(piece);
  if (clitic < piece.length) form.clitic = { ...wordForm(piece.slice(clitic), lexicon), kind: "clitic" };
  forms.set(piece, form);
  return form;
}

function wordForm(text: string, lexicon: Lexicon): WordForm {
  const lower = text.toLowerCase().replaceAll("'", "’");
  const key = lower.endsWith(".") ? lower.slice(0, -1) : lower;
  const kind: WordKind = /^\p{N}/u.test(text) ? "number" : "word";
  // `al-Bashir`
  const [particle] = /^\p{Ll}+(?=[-\u2010\u2011]\p{Lu})/u.exec(text) ?? [""];
  const capital = /^\p{Lu}/u.test(text) || lexicon.words.get(particle)?.particle === true;
  const found = { key, text, is: lexicon.words.get(key), capital };
  const form = (kind === "word" && lexicon.grammar.form?.(found, lexicon)) || found;
  return {
    kind,
    text,
    key,
    is: form.is ?? byEnding(key, lexicon),
    capital: form.capital,
    plural: isPlural(key, lexicon),
    isMark: false,
  };
}

function punctuation(text: string): WordForm {
  const [kind] = marksOf.find(([, marks]) => marks.includes(text.charAt(0))) ?? ["other" as const];
  return {
    kind,
    text,
    key: text,
    is: nothing,
    capital: false,
    plural: false,
    isMark: text === ">" || markTable.has(text),
  };
}

const letterOrDigit = /^[\p{L}\p{N}]/u;

/** `Safarov’s` → before `’s`; `didn’t` and `O’Malley` are whole. */
function cliticStart(piece: string, lexicon: Lexicon): number {
  for (let at = piece.length - 2; at > 0 && at >= piece.length - 4; at--) {
    if (/['’‘ʼ]/u.test(piece.charAt(at)))
      return lexicon.clitics.has(piece.slice(at + 1).toLowerCase()) ? at : piece.length;
  }
  return piece.length;
}

/** The full stop of `Gov.` and of the initial in `J. Orel` belongs to the word. */
function takesStop(word: Word, text: string, lexicon: Lexicon): boolean {
  if (text.charAt(word.end) !== "." || text.charAt(word.end + 1) === ".") return false;
  if (word.kind === "number") return lexicon.grammar.ordinal?.(text, word, lexicon) ?? false;
  if (word.text.length === 1) return word.capital && word.text !== "I";
  return (
    word.is.abbreviation === true && (word.capital || /^\s+[\p{Ll}\p{N}]/u.test(text.slice(word.end + 1, word.end + 4)))
  );
}

/** What the ending of a word in no list says: `strongly`, `speaking`. */
function byEnding(key: string, lexicon: Lexicon): WordEntry {
  if (key.length < 5) return nothing;
  // `ex-mayor`, `vice-president`
  const last = key.includes("-") ? lexicon.words.get(key.slice(key.lastIndexOf("-") + 1)) : undefined;
  if (last?.role) return last;
  const one = isPlural(key, lexicon) ? key.slice(0, -lexicon.pluralEnding.length) : "";
  const known = lexicon.words.get(one);
  if (key.endsWith("n’t")) return auxiliary;
  if (endsAsRole(key, lexicon)) return role;
  if (known?.role || endsAsRole(one, lexicon)) return plural;
  if (known?.time) return known;
  if (lexicon.adverbEndings.some((ending) => key.endsWith(ending))) return adverb;
  return lexicon.participleEndings.some((ending) => key.endsWith(ending)) ? participial : nothing;
}

/** `geologist`: too long to be any other word. */
function endsAsRole(key: string, { roleEndings }: Lexicon): boolean {
  return key.length > 7 && roleEndings.some((ending) => key.endsWith(ending));
}

function isPlural(key: string, lexicon: Lexicon): boolean {
  return lexicon.pluralEnding !== "" && key.length > 3 && key.endsWith(lexicon.pluralEnding);
}
