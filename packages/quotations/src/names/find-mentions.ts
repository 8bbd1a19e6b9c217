import type { Word } from "../reader-model.ts";
import { isFunctionWord } from "../words/is-function-word.ts";
import { nameJoint } from "../words/name-joint.ts";
import { isPlatform } from "../words/is-platform.ts";
import { written } from "../words/written.ts";
import { nameEvidence } from "./name-evidence.ts";
import type { NameMention } from "./name-mention.ts";
import { roleAround } from "./role-around.ts";

/**
 * The names in a stretch of words: runs of capitalised words, cut where a title ends and the name begins.
 *
 * `Prosecutor General Mirko Orel` → `Mirko Orel`, role `Prosecutor General`
 *
 * @param items - Words of a region.
 * @param common - Lower-case words of the whole text: what also occurs without its capital is no name at the start of a sentence.
 * @returns Names in text order.
 */
export function findMentions(items: readonly Word[], common: ReadonlySet<string>): NameMention[] {
  const mentions: NameMention[] = [];
  for (let index = 0; index < items.length; index++) {
    if (!startsName(items, index, common)) continue;
    const end = runEnd(items, index);
    const from = afterTitles(items, index, end);
    if (from > end) {
      index = end;
      continue;
    }
    // `Minister of Foreign Affairs ⟨Mira Orel⟩` · `ambassador to Varenia ⟨Mira Orel⟩`
    const office = end - from > 1 && items[index - 1]?.is.attaching && items[index - 2]?.is.role;
    for (const run of splitRun(items, office ? end - 1 : from, end))
      mentions.push(mentionOf(items, office ? index - 2 : index, run.from, run.to));
    index = end;
  }
  return mentions;
}

function startsName(items: readonly Word[], index: number, common: ReadonlySet<string>): boolean {
  const item = items[index] as Word;
  if (item.kind !== "word" || !item.capital) return false;
  if (!item.first) return !isFunctionWord(item) && !item.is.time;
  if (isFunctionWord(item) || item.is.time || (item.is.cue && !items[index + 1]?.capital)) return false;
  if (item.is.role || item.is.honorific || (item.is.group && !item.is.organisation))
    return items[index + 1]?.capital === true;
  // `Hold the line` · `Outrageous as it was`: a verb or an adjective.
  const follows = items[index + 1];
  const next = follows?.is;
  // `Human Rights Watch`, and not `Rival ⟨Mira Orel⟩`
  const ordinary = common.has(item.key) && !(follows?.capital && common.has(follows.key));
  return !(ordinary || next?.determiner || next?.possessive || next?.pronoun || next?.object || next?.subordinator);
}

/** Longest run of capitalised words that can be a name; anything longer is a headline. */
const longest = 12;

/** Last word of the run: capitalised words, a plural's apostrophe (`Workers’ Union`), particles between them, `of` and `for` after the noun of an organisation. */
function runEnd(items: readonly Word[], from: number): number {
  let end = from;
  while (end - from < longest) {
    if (continues(items, end, end + 1) || (end === from && isNumber(items, end + 1))) end += 1;
    else {
      const joint = end + nameJoint(items, end);
      if (joint === end || !continues(items, joint, joint + 1)) break;
      end = joint + 1;
    }
  }
  return end;
}

/** `Team 29`, and not `Team 2929`, `Orel, 29` or `Article 29`. */
function isNumber(items: readonly Word[], at: number): boolean {
  const number = items[at];
  const { is, end } = items[at - 1] as Word;
  return number?.kind === "number" && number.text.length < 3 && number.start - end === 1 && !is.medium;
}

/** Whether the word at `next` is capitalised and stands right after the one at `at`, with nothing but a space between. */
function continues(items: readonly Word[], at: number, next: number): boolean {
  const left = items[at] as Word;
  const right = items[next];
  if (!right || right.kind !== "word" || !right.capital || right.first || right.start - left.end !== 1) return false;
  // `Orel Facebook səhifəsində`: where something was said is no part of who said it.
  if (isPlatform(right)) return false;
  // `Reporters Without Borders`
  if (right.is.preposition) return items[next + 1]?.capital === true;
  return !(right.is.time || right.is.pronoun || right.is.subordinator);
}

/** First word after the titles a run begins with; past its end where it is nothing but titles (`the Prosecutor General`). */
function afterTitles(items: readonly Word[], from: number, to: number): number {
  // `the Interior Minister`, `Prime Minister of Varenia`
  const office =
    items[to]?.is.role && (items[from - 1]?.is.determiner || (items[to + 1]?.is.nameJoint && items[to + 2]?.capital));
  // `Council President`
  const held = items[to]?.is.role && items.slice(from, to).some(({ is }) => is.organisation);
  if (office || held || items.slice(from, to + 1).every(({ is }) => is.honorific || is.role)) return to + 1;
  for (let index = to - 1; index >= from; index--) {
    const { is } = items[index] as Word;
    // `Martin King`: a title that ends the run is a surname.
    // `General Prosecutor’s Office`
    if (items[index + 1]?.kind === "clitic") return from;
    if (is.honorific || is.role) return items[to]?.is.role && index + 1 === to ? from : index + 1;
  }
  return from;
}

function isAcronym(text: string, least: number): boolean {
  return text.length >= least && /^\p{Lu}+$/u.test(text);
}

/**
 * `VPU Mira Orel` → `VPU` · `Mira Orel`; `Labour Party Mira Orel` → `Labour Party` · `Mira Orel`; behind `the spokesman of the`,
 * `Ministry of Foreign Affairs Mira Orel` → `Ministry of Foreign Affairs` · `Mira Orel`.
 */
function splitRun(items: readonly Word[], from: number, to: number): { from: number; to: number }[] {
  // `the Secretary General of the UN`, and not `MV Sarn Star`
  const held = items[from - 3]?.is.role;
  for (let index = from; index <= to - 2; index++) {
    const { is, text } = items[index] as Word;
    const behind = held && is.organisation && items[index + 1]?.is.nameJoint && to - index > 3;
    const rest = items.slice(index + 1, to + 1);
    const alone =
      (index === from ? isAcronym(text, held ? 2 : 3) : is.organisation) &&
      rest.every((item) => !item.is.organisation && !item.is.preposition && !isAcronym(item.text, 3));
    const last = behind ? to - 2 : index;
    if (behind || alone) {
      return [
        { from, to: last },
        { from: last + 1, to },
      ];
    }
  }
  return [{ from, to }];
}

function mentionOf(items: readonly Word[], run: number, from: number, to: number): NameMention {
  const words = items
    .slice(from, to + 1)
    .filter(({ kind }) => kind === "word")
    .map((item) => item.text);
  const range = { start: (items[from] as Word).start, end: (items[to] as Word).end };
  return {
    range,
    name: written(items.slice(from, to + 1)),
    words,
    ...roleAround(items, run, from, to),
    ...nameEvidence(items, run, from, to),
  };
}
