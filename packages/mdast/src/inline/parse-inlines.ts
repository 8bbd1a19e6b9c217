import type { BlockState } from "../block/block-state.ts";
import { buildNodes } from "./build-nodes.ts";
import { emailStart } from "./email-autolink.ts";
import type { InlineJob } from "./inline-job.ts";
import type { InlineState } from "./inline-state.ts";
import { flushText } from "./add-token.ts";
import { tokenKind } from "./tokens.ts";
import { resolveLevel } from "./resolve-level.ts";
import { constructAt, isSpecial } from "./text-constructs.ts";
import { readCheckBox } from "./check-box.ts";
import { trailingSpaces } from "../characters/skip.ts";
import { tryEmail } from "./email-autolink.ts";

/** Parses the text of all jobs, now that definitions are known. */
export function parseInlines(block: BlockState, jobs: readonly InlineJob[]): void {
  if (jobs.length === 0) return;
  const state = newState(block, jobs[0] as InlineJob);
  for (const job of jobs) parseInline(state, job);
}

function newState({ lines, mode, settings, defined, footnotes }: BlockState, job: InlineJob): InlineState {
  return {
    lines,
    mode,
    settings,
    defined,
    footnotes,
    job,
    text: "",
    from: 0,
    to: 0,
    at: 0,
    pending: 0,
    nodes: [],
    size: 0,
    base: 0,
    open: [],
    bases: [],
    links: 0,
    partCount: 0,
    parts: [],
    decodings: [],
    tokenCount: 0,
    tokens: [],
    brackets: [],
    inactiveBelow: 0,
    lastImage: undefined,
    runs: [],
    strikes: [],
    firstRun: 0,
    vain: 0,
    backticks: undefined,
    nextAt: 0,
    emailFrom: 0,
    sourceAt: -1,
    suspect: false,
    noTrailBefore: 0,
  };
}

function parseInline(state: InlineState, job: InlineJob): void {
  begin(state, job);
  if (job.item) readCheckBox(state, job.item);
  if (state.settings.autolinks) emailStart(state, state.at);
  scan(state);
  flushText(state, trailingSpaces(state.text, state.pending, state.to));
  resolveLevel(state, 0, 0, state.firstRun === tokenKind.strike);
  buildNodes(state);
}

function begin(state: InlineState, job: InlineJob): void {
  const { text, from, to } = job;
  state.job = job;
  state.text = text;
  state.from = from;
  state.to = to;
  state.at = from;
  state.pending = from;
  state.tokenCount = 0;
  if (state.brackets.length > 0) state.brackets.length = 0;
  state.inactiveBelow = 0;
  state.lastImage = undefined;
  state.firstRun = 0;
  state.suspect = false;
  state.noTrailBefore = from;
  state.emailFrom = to;
  state.nextAt = to;
  state.vain = 0;
  state.backticks = undefined;
}

function scan(state: InlineState): void {
  const { text, to } = state;
  while (state.at < to) {
    const at = nextSpecial(text, state.at, Math.min(to, state.emailFrom));
    if (at === state.emailFrom && at < to) {
      // What was passed is not looked at again, whether this is an address or not.
      state.at = at;
      tryEmail(state);
      continue;
    }
    if (at === to) return;
    state.at = at;
    const code = text.charCodeAt(at);
    constructAt(state, code);
    if (state.at === at) state.at = at + 1;
    if (state.emailFrom < state.at) emailStart(state, state.at);
  }
}

function nextSpecial(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code < 128 && isSpecial[code] === 1 && !isPlainPunctuation(text, at, code)) break;
    at++;
  }
  return at;
}

/** Most dots and colons are no part of an address: `www.`, `://`. */
function isPlainPunctuation(text: string, at: number, code: number): boolean {
  if (code === 46) return (text.charCodeAt(at - 1) | 32) !== 119;
  return code === 58 && text.charCodeAt(at + 1) !== 47;
}
