import type { Lexicon } from "../reader-model.ts";
import type { TextRange } from "@digestkit/schema";
import type { LoosePair } from "./nest-pairs.ts";
import { recoverEnd } from "./recover-range.ts";

const dash = /[—–―]/gu;

/**
 * The speech of a paragraph that begins with a dash, as novels and interviews print it, without what the reporter says in between.
 *
 * `— ⟨Мы остаёмся⟩, — сказал Орел. — ⟨Это наш дом.⟩` · `—⟨Nos quedamos⟩ —dijo Orel—. ⟨Es nuestra casa.⟩`
 *
 * @param text - The whole text.
 * @param range - The paragraph.
 * @param lexicon - Language of the text: whether it writes dialogue so, and its reporting verbs.
 * @returns Stretches of speech; none where the paragraph is no dialogue.
 */
export function dashDialogue(text: string, range: TextRange, lexicon: Lexicon): LoosePair[] {
  if (!/^[—–―]\s?[¿¡…\p{L}]/u.test(text.slice(range.start, range.start + 4))) return [];
  const pairs: LoosePair[] = [];
  let open: number | undefined = range.start;
  let reported = false;
  let seen = range.start + 1;
  dash.lastIndex = range.start + 1;
  for (let match = dash.exec(text); match && match.index < range.end; match = dash.exec(text)) {
    const { index } = match;
    if (open === undefined) {
      open = afterStop(text, index);
      seen = open + 1;
    } else if (reportsAt(text, index + 1, lexicon)) {
      reported = true;
      pairs.push(speech(text, open, index));
      open = undefined;
    } else {
      // `— Il part, répondit Kern. — Qui le dit ?`
      const end = recoverEnd(text, seen, index, lexicon);
      seen = index + 1;
      if (text.slice(end, index).trim() === "") continue;
      reported = true;
      pairs.push(speech(text, open, end));
      open = index;
    }
  }
  if (open !== undefined && open < range.end) {
    const end = recoverEnd(text, seen, range.end, lexicon);
    reported ||= end < range.end;
    pairs.push(speech(text, open, end));
  }
  return reported || lexicon.grammar.dialogue ? pairs.filter(({ start, end }) => start < end) : [];
}

/** `—dijo Orel—. Es nuestra casa.`: the stop after the dash closes the reporter's sentence, not the next one. */
function afterStop(text: string, at: number): number {
  return /[.,;:!?]/u.test(text.charAt(at + 1)) ? at + 1 : at;
}

/** One of the first two words after the dash reports: `— сказал`, `— he said`. */
function reportsAt(text: string, at: number, { words }: Lexicon): boolean {
  const near = text.slice(at, at + 40).match(/^\s*\p{Ll}[\p{L}’']*(?:\s+[\p{L}’']+){0,2}/u)?.[0] ?? "";
  return near.split(/\s+/u).some((word) => words.get(word.toLowerCase())?.cue === "speech");
}

function speech(text: string, dashAt: number, end: number): LoosePair {
  let to = end;
  while (to > dashAt && /\s/u.test(text.charAt(to - 1))) to--;
  const open = { start: dashAt, end: dashAt + 1 };
  return { open, close: null, start: open.end, end: to, style: "—", recovered: false };
}
