import type { Lexicon } from "../reader-model.ts";
import type { TextRange } from "@digestkit/schema";
import { findLeadIns, type LeadIn } from "./find-lead-ins.ts";
import { markRole, type MarkRole, type MarkSituation } from "./mark-role.ts";
import { markTable, type MarkLevel } from "./mark-table.ts";
import type { LoosePair } from "./nest-pairs.ts";
import type { Mark } from "./mark-pairs.ts";
import { recoverEnd, recoverStart } from "./recover-range.ts";
import { tokenizeMarks, type MarkToken } from "./tokenize-marks.ts";

/** The marks of one paragraph. */
export interface ParagraphPairs {
  range: TextRange;
  pairs: LoosePair[];
  marks: Mark[];
  /** The outermost pair whose closing mark is missing up to the paragraph's end, if any. */
  unclosed?: LoosePair;
}

/** An open mark, or the paragraph itself at the bottom, with what happened since at this depth. */
interface Frame {
  token?: MarkToken;
  /** Index of the mark in `marks`. */
  mark: number;
  /** The lead-in a closing mark without partner would go back to. */
  leadIn?: LeadIn;
  /** End of the last complete pair at this depth. */
  pairEnd?: number;
  /** Start of the next mark of the same form that begins a sentence: if nothing closes this one, it ended before. */
  sequel?: number;
}

/** Nobody nests deeper than this: marks beyond it are unclosed ones, and the bound keeps the work linear. */
const deepest = 8;

interface Scan extends ParagraphPairs {
  text: string;
  lexicon: Lexicon;
  frames: [Frame, ...Frame[]];
  /** The open marks of each level, outermost first. */
  open: Map<MarkLevel, MarkToken[]>;
}

/**
 * Pairs the marks of one paragraph with a stack.
 *
 * @param text - The whole text.
 * @param range - The paragraph.
 * @param lexicon - Language of the text.
 * @returns Pairs (unordered) and marks of the paragraph.
 */
export function pairParagraph(text: string, range: TextRange, lexicon: Lexicon): ParagraphPairs {
  const tokens = tokenizeMarks(text, range.start, range.end);
  const scan: Scan = {
    range,
    pairs: [],
    marks: [],
    text,
    lexicon,
    frames: [{ mark: -1 }],
    open: new Map(),
  };
  if (tokens.length > 0) {
    const leadIns = findLeadIns(text, range, lexicon);
    const closing = singleClosers(tokens);
    let next = 0;
    for (const [index, token] of tokens.entries()) {
      for (let leadIn = leadIns[next]; leadIn && leadIn.end <= token.range.start; leadIn = leadIns[++next])
        noteLeadIn(scan, leadIn);
      const open = scan.open.get(token.shape.level)?.at(-1);
      const begun = Boolean(open || scan.pairs.length > 0 || scan.frames[0].leadIn);
      step(scan, token, { ...(closing[index] as Closing), open, begun });
    }
    closeAll(scan);
  }
  const { pairs, marks, unclosed } = scan;
  return { range, pairs, marks, ...(unclosed ? { unclosed } : {}) };
}

type Closing = Pick<MarkSituation, "closesLater" | "closesNext">;

/** For each mark, whether a single mark that could close follows: one pass from the end. */
function singleClosers(tokens: readonly MarkToken[]): Closing[] {
  const closing: Closing[] = [];
  let closesLater = false;
  let closesNext = false;
  for (const token of tokens.toReversed()) {
    closing.push({ closesLater, closesNext });
    if (token.shape.level !== "single") continue;
    if (token.lean === "close" || token.lean === "unclear") closesLater = closesNext = true;
    if (token.lean === "open") closesNext = false;
  }
  return closing.reverse();
}

function step(scan: Scan, token: MarkToken, situation: MarkSituation): void {
  const role = markRole(token, situation);
  scan.marks.push({ range: token.range, text: token.text, role });
  handlers[role](scan, token);
}

const handlers: Record<MarkRole, (scan: Scan, token: MarkToken) => void> = {
  open(scan, token) {
    const top = scan.frames.at(-1) as Frame;
    if (top.leadIn && scan.text.slice(top.leadIn.end, token.range.start).trim() === "") delete top.leadIn;
    if (top.token?.text === token.text && top.sequel === undefined && startsSentence(scan.text, token.range.start)) {
      top.sequel = token.range.start;
    }
    if (scan.frames.length > deepest) abandon(scan, scan.frames.pop() as Frame, token.range.start);
    const level = scan.open.get(token.shape.level);
    if (level) level.push(token);
    else scan.open.set(token.shape.level, [token]);
    scan.frames.push({ token, mark: scan.marks.length - 1 });
  },
  close(scan, token) {
    if (!scan.open.get(token.shape.level)?.length) return closeUnopened(scan, token);
    let frame = scan.frames.pop() as Frame;
    while (frame.token?.shape.level !== token.shape.level) {
      abandon(scan, frame, token.range.start);
      frame = scan.frames.pop() as Frame;
    }
    const opener = release(scan, frame);
    const style = opener.text + token.text;
    addPair(scan, {
      open: opener.range,
      close: token.range,
      start: opener.range.end,
      end: token.range.start,
      style,
      recovered: false,
    });
  },
  apostrophe() {},
  prime() {},
};

function closeUnopened(scan: Scan, token: MarkToken): void {
  const top = scan.frames.at(-1) as Frame;
  const floor = top.token?.range.end ?? scan.range.start;
  const start = recoverStart(scan.text, {
    floor,
    pairEnd: top.pairEnd,
    leadIn: top.leadIn?.end,
    close: token.range.start,
  });
  delete top.leadIn;
  if (start === undefined) top.pairEnd = token.range.end;
  else {
    const style = openerOf(token) + token.text;
    addPair(scan, { open: null, close: token.range, start, end: token.range.start, style, recovered: true });
  }
}

/** At the paragraph's end nothing more can close: each open mark ends at its sequel, its outer pair's end, or here. */
function closeAll(scan: Scan): void {
  const limits: number[] = [];
  for (const frame of scan.frames.splice(1)) {
    const { token } = frame;
    if (!token) continue;
    while (limits.length > 0 && (limits.at(-1) as number) <= token.range.start) limits.pop();
    const limit = limits.at(-1) ?? scan.range.end;
    const pair = abandon(scan, frame, limit);
    if (!pair) continue;
    if (pair.end === scan.range.end) scan.unclosed ??= pair;
    limits.push(pair.end);
  }
}

/** Gives up on an open mark. A single one was an apostrophe; any other is a quotation whose closing mark is missing. */
function abandon(scan: Scan, frame: Frame, limit: number): LoosePair | undefined {
  const opener = release(scan, frame);
  if (opener.shape.level === "single") {
    (scan.marks[frame.mark] as Mark).role = "apostrophe";
    return undefined;
  }
  const end = recoverEnd(scan.text, opener.range.end, Math.min(limit, frame.sequel ?? limit), scan.lexicon);
  const style = opener.text + opener.shape.closers.charAt(0);
  const pair: LoosePair = { open: opener.range, close: null, start: opener.range.end, end, style, recovered: true };
  scan.pairs.push(pair);
  return pair;
}

function release(scan: Scan, frame: Frame): MarkToken {
  const token = frame.token as MarkToken;
  scan.open.get(token.shape.level)?.pop();
  return token;
}

function addPair(scan: Scan, pair: LoosePair & { close: TextRange }): void {
  scan.pairs.push(pair);
  (scan.frames.at(-1) as Frame).pairEnd = pair.close.end;
}

/** A lead-in by a cue word (`post:`) counts more than any other colon; among equals the strong take the last, the weak the first. */
function noteLeadIn(scan: Scan, leadIn: LeadIn): void {
  const top = scan.frames.at(-1) as Frame;
  if (leadIn.strong || !top.leadIn) top.leadIn = leadIn;
}

/** `. “We`, `: “We`: the mark begins a sentence rather than a phrase inside one. */
function startsSentence(text: string, offset: number): boolean {
  return /[.!?…:,"\u201D\u2019]\s+$/u.test(text.slice(Math.max(0, offset - 3), offset));
}

/** The usual opener for a closing mark whose own is missing: the first of the table that it closes. */
function openerOf({ text }: MarkToken): string {
  for (const [opener, { closers }] of markTable) if (opener !== text && closers.includes(text)) return opener;
  return text;
}
