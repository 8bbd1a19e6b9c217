import type { Sentence, Word } from "../reader-model.ts";
import type { MarkPair } from "../marks/mark-pairs.ts";
import { isFunctionWord } from "./is-function-word.ts";

/**
 * Splits words into sentences and flags the first word of each. A quotation that ends with a stop ends its sentence too, unless
 * the words after it say who spoke: `“Why?” asked Orel.`
 *
 * @param text - The whole text.
 * @param items - Words and slots of one region; the first word of each sentence gets its flag.
 * @param pairs - The pairs the slots stand for.
 * @returns Sentences in text order; together they cover all items.
 */
export function splitSentences(text: string, items: Word[], pairs: readonly MarkPair[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < items.length; index++) {
    if (index + 1 < items.length && !endsSentence(text, items, index, pairs)) continue;
    const first = items
      .slice(from, Math.min(from + 4, index + 1))
      .find((item) => item.kind === "word" || item.kind === "slot");
    if (first) first.first = true;
    sentences.push({ from, to: index + 1 });
    from = index + 1;
  }
  return sentences;
}

function endsSentence(text: string, items: readonly Word[], index: number, pairs: readonly MarkPair[]): boolean {
  const item = items[index] as Word;
  const next = items[index + 1] as Word;
  if (item.kind === "slot") return slotEndsSentence(text, items, index, pairs);
  if (item.kind === "close") return items[index - 1]?.kind === "stop" && beginsSentence(next);
  if (item.kind === "stop")
    return next.kind !== "close" && next.kind !== "stop" && next.kind !== "comma" && beginsSentence(next);
  // `in the U.S. The court …`
  return item.text.endsWith(".") && next.capital && isFunctionWord(next);
}

function beginsSentence(next: Word): boolean {
  return next.kind !== "word" || next.capital || !/^\p{Ll}/u.test(next.text);
}

function slotEndsSentence(text: string, items: readonly Word[], index: number, pairs: readonly MarkPair[]): boolean {
  const pair = pairs[(items[index] as Word).slot as number] as MarkPair;
  const last =
    text
      .slice(Math.max(pair.start, pair.end - 2), pair.end)
      .trimEnd()
      .at(-1) ?? "";
  const next = items[index + 1] as Word;
  if (!/[.!?…—-]/u.test(last)) return false;
  if (next.kind === "slot") return true;
  if (next.kind !== "word" || !beginsSentence(next)) return false;
  return !attributionFollows(items, index + 1, last);
}

/** `Orel asked.` after `?” `; after a full stop only a whole short sentence counts: `“We won.” Orel said.` */
function attributionFollows(items: readonly Word[], from: number, last: string): boolean {
  for (let index = from; index < Math.min(from + 8, items.length); index++) {
    const item = items[index] as Word;
    // `“We won.” Orel agreed.` says something else.
    if ((item.kind !== "word" && item.kind !== "clitic") || item.is.mute) return false;
    if (item.is.cue !== "speech" || item.capital) continue;
    const after = items[index + 1];
    if (!after || after.kind === "stop") return true;
    return last !== "." && after.kind !== "slot" && (!after.is.subordinator || after.is.preposition === true);
  }
  return false;
}
