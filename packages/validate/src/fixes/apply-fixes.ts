import { assertString, type Edit, type Message, type TextRange } from "@digestkit/schema";

/** Which fixes to apply. */
export interface ApplyFixesOptions {
  /** Apply also those that need an editor's eye. */
  unsafe?: boolean;
}

/** A source with fixes applied. */
export interface FixedSource {
  /** The source with those fixes applied. */
  output: string;
  /** Messages whose fix was applied, in the order given. */
  applied: Message[];
  /** All others: without a fix, with an unsafe one, or in the way of one that was applied. */
  remaining: Message[];
}

/** One edit and the number of the message whose fix it belongs to. */
interface OwnedEdit extends Edit {
  owner: number;
}

/**
 * Mend what can be mended. A fix is applied whole or not at all; one that would touch what another changes is left for the
 * next round: lint the output and apply again.
 *
 * @param source - Source the messages are about.
 * @param messages - Messages of `lint` or of a reader; not changed.
 * @param options - Which fixes to apply.
 * @returns The mended source and what became of each message.
 * @example
 * ```ts
 * import type { Message } from "@digestkit/schema";
 * import { applyFixes } from "@digestkit/validate";
 *
 * const message: Message = {
 *   ruleId: "no-double-space",
 *   severity: "warning",
 *   reason: "Unexpected 2 spaces in a row, expected one space: delete what is too much",
 *   fix: { edits: [{ range: { start: 3, end: 5 }, text: " " }], safety: "safe" },
 * };
 * console.log(applyFixes("One  two", [message]).output); // => One two
 * ```
 */
export function applyFixes(source: string, messages: readonly Message[], options: ApplyFixesOptions = {}): FixedSource {
  assertString(source, "source");
  assertMessages(messages);
  const edits = messages.flatMap(({ fix }, owner): OwnedEdit[] => {
    const wanted = fix && (fix.safety === "safe" || options.unsafe === true) && isApplicable(fix.edits, source);
    return wanted ? fix.edits.map((edit) => ({ ...edit, owner })) : [];
  });
  edits.sort((left, right) => left.range.start - right.range.start || left.range.end - right.range.end);
  const dropped = conflicting(edits);
  const kept = edits.filter((edit) => !dropped.has(edit.owner));
  const done = new Set(kept.map((edit) => edit.owner));
  return {
    output: applyEdits(source, kept),
    applied: messages.filter((_, index) => done.has(index)),
    remaining: messages.filter((_, index) => !done.has(index)),
  };
}

function assertMessages(messages: unknown): void {
  if (!Array.isArray(messages)) throw new TypeError(`Unexpected ${typeof messages} as messages, expected an array`);
}

/** In order, without overlap, and inside the source: anything else was made for another source. */
function isApplicable(edits: readonly Edit[], source: string): boolean {
  let end = 0;
  for (const { range } of edits) {
    if (range.start < end || range.end < range.start || range.end > source.length) return false;
    end = range.end;
  }
  return edits.length > 0;
}

/** Owners that must wait, so that no two edits of the others meet; of two that meet, the later one waits. */
function conflicting(edits: readonly OwnedEdit[]): Set<number> {
  const dropped = new Set<number>();
  let last: OwnedEdit | undefined;
  for (const edit of edits) {
    if (dropped.has(edit.owner)) continue;
    // Whatever was kept before `last` ends before `last` starts: only `last` can be in the way.
    if (last && !dropped.has(last.owner) && meet(last.range, edit.range)) dropped.add(edit.owner);
    else last = edit;
  }
  return dropped;
}

/** Whether two ranges share a character, or are insertions at one place, whose order nobody knows. */
function meet(left: TextRange, right: TextRange): boolean {
  if (left.start < right.end && right.start < left.end) return true;
  return left.start === right.start && left.end === left.start && right.end === right.start;
}

function applyEdits(source: string, edits: readonly Edit[]): string {
  let output = "";
  let copied = 0;
  for (const { range, text } of edits) {
    output += source.slice(copied, range.start) + text;
    copied = range.end;
  }
  return output + source.slice(copied);
}
