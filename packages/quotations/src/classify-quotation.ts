import type { Attribution, Lexicon, Situation, Word } from "./reader-model.ts";
import type { QuotationType } from "@digestkit/schema";
import { isCue } from "./patterns/nearest-cue.ts";

/** Patterns that tie a whole utterance to its speaker; the others only say who the sentence is about. */
const utterancePatterns: ReadonlySet<string> = new Set([
  "possessive-post",
  "colon-lead-in",
  "speaker-after",
  "final-cue",
  "cue-after",
  "cue-before",
  "interrupted",
  "name-after",
]);

/**
 * Tells speech from fragments and from terms.
 *
 * `“We will stay,” said Orel` → direct · `Orel called it “a mistake”` → mixed · `the “Free Lorsk” movement` → term
 *
 * @param situation - The quotation where it stands.
 * @param attribution - Who said it, if a pattern matched.
 * @param nested - Whether it stands inside another quotation.
 * @returns Its type.
 */
export function classifyQuotation(
  situation: Situation,
  attribution: Attribution | undefined,
  nested: boolean,
): QuotationType {
  const evidence = attribution?.evidence ?? "";
  const utterance = utterancePatterns.has(evidence);
  const direct = isUtterance(situation, evidence);
  if (nested) return utterance && direct && wordCount(situation.quoted) > 2 ? "direct" : "term";
  if (isTerm(situation, attribution, utterance && direct)) return "term";
  return direct ? "direct" : "mixed";
}

/** Evidence of who a sentence is about, which says nothing of one or two words. */
const weak: ReadonlySet<string> = new Set(["", "sentence-subject", "carried-speaker"]);

function isTerm(situation: Situation, attribution: Attribution | undefined, utterance: boolean): boolean {
  const { evidence = "", cue } = attribution ?? {};
  const { items, at, sentence, quoted, lexicon } = situation;
  if (!/[\p{L}\p{N}]/u.test(quoted)) return true;
  if (utterance) return false;
  const before = items[at - 1];
  const spoken = lexicon.grammar.speaks?.(situation, evidence) ?? false;
  if (isTitle(quoted, lexicon) && !spoken) return true;
  // `«Вода уходит», — сообщили в министерстве.`
  if (at === sentence.from && reportFollows(items, at)) return false;
  const short = wordCount(quoted) < 5 && !/[.!?]$/u.test(quoted);
  const titled = before?.is.naming && !before.is.cue && !before.is.saying && !spoken;
  if (titled && (short || (wordCount(quoted) < 9 && !/[.!?]$/u.test(quoted)))) return true;
  return short && !spoken && wordCount(quoted) < 3 && (weak.has(evidence) || isAside(items, at, cue?.to ?? at));
}

/** `users comment the fall of the crane, as proof of the “care” of its builders`: behind a comma, in a phrase that no verb governs. */
function isAside(items: readonly Word[], at: number, cue: number): boolean {
  const between = items.slice(cue + 1, at);
  return (
    items[cue]?.is.cue === "speech" &&
    [between[0], between.at(-1)].every((item) => item?.is.determiner) &&
    between.some(({ kind }) => kind === "comma") &&
    between.every(({ is }) => is.preposition || !is.subordinator)
  );
}

/** A comma or dash and a reporting verb right after the quotation. */
function reportFollows(items: readonly Word[], at: number): boolean {
  let index = at + 1;
  while (items[index]?.kind === "comma" || items[index]?.kind === "dash") index++;
  return index > at + 1 && isCue(items, index) && items[index]?.is.cue === "speech";
}

/** `Citizen Consciousness,` · `Voice of Lorsk`: every word of four letters or more has a capital, and `Lorsk is Varenia` says something. */
function isTitle(quoted: string, { words: known }: Lexicon): boolean {
  const words = quoted.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  return (
    words.length < 9 &&
    !/[.!?…]$/u.test(quoted) &&
    words.every(
      (word, at) =>
        /^[\p{Lu}\p{N}]/u.test(word) || (word.length < 4 && at < words.length - 1 && !known.get(word)?.auxiliary),
    ) &&
    /^[^\p{L}]*\p{Lu}/u.test(quoted)
  );
}

/** A whole utterance stands where a sentence can begin: first, after a colon or comma, after the words that lead it in. */
function isUtterance({ items, at, sentence, quoted }: Situation, evidence: string): boolean {
  const before = items[at - 1];
  const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(quoted);
  const opens = at === sentence.from || before === undefined;
  if (evidence === "final-cue" && capital) return true;
  if (opens) return capital || /[,.!?…—–-]$/u.test(quoted);
  if (before.kind === "colon") return capital || wordCount(quoted) > 3;
  if (before.kind === "comma" || before.kind === "dash" || before.kind === "slot")
    return capital || (/[.!?]$/u.test(quoted) && resumes({ items, at }));
  return (
    capital && Boolean(before.is.cue || before.is.subordinator) && wordCount(quoted) > 3 && /[,?!….]$/u.test(quoted)
  );
}

/** `“We must,” he said, “leave now.”` */
function resumes({ items, at }: Pick<Situation, "items" | "at">): boolean {
  for (let index = at - 2; index >= Math.max(0, at - 12); index--) {
    if (items[index]?.kind === "slot") return true;
  }
  return false;
}

function wordCount(quoted: string): number {
  return quoted.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
