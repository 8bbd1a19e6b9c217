import type { Part } from "../parts/part.ts";
import type { Unit } from "../parts/unit.ts";
import type { Measure } from "../services/services.ts";
import { spanOf, textOfSpans, type Span } from "../text/span.ts";
import { trimSpans } from "../text/trim-spans.ts";
import { wordsOf } from "./words-of.ts";

/** How a part becomes posts. */
export interface PackOptions {
  /** What a post has to keep to. */
  measures: readonly Measure[];
  /** What to do with a part that is longer than a post. */
  long: "link" | "split";
  /** “Read on the web”, with the address, for the end of a post. */
  readOn: (url: string) => Unit;
  /** Takes a quotation that no post can hold. */
  onOmitted: (unit: Unit) => void;
}

/** What stands for something that is left out. */
const ellipsis = "[…]";

/**
 * Divides a part among posts: whole where it fits into one; otherwise its beginning and a link, or all of it in several posts.
 *
 * @param part - Part.
 * @param options - Limits, and what to do with long parts.
 * @returns Spans of each post. A unit is never cut, but for one without a quotation that no post can hold.
 */
export function packPart({ units, url }: Part, options: PackOptions): Span[][] {
  const page = createPage(options.measures);
  if (units.every((unit) => page.add(unit))) return page.isEmpty() ? [] : [page.spans()];
  return options.long === "link" && url !== undefined ? [beginning(units, url, options)] : split(units, url, options);
}

/** As much as fits, and where to read on. */
function beginning(units: readonly Unit[], url: string, { measures, readOn }: PackOptions): Span[] {
  const tail = readOn(url);
  const rest: Unit = { spans: [spanOf(ellipsis)], before: " " };
  const page = createPage(measures, [rest, tail]);
  const fits = (text: string): boolean => createPage(measures, [rest, tail]).add({ spans: [spanOf(text)], before: "" });
  let isBegun = false;
  for (const unit of units) {
    if (page.add(unit)) {
      isBegun ||= !unit.isHead;
      continue;
    }
    // A headline, or a sentence nobody said below one: some of it is better than none.
    if (!isBegun && !unit.isWhole) wordsOf(unit, fits).every((word) => page.add(word));
    break;
  }
  return page.isEmpty() ? [...tail.spans] : page.spans();
}

/** Everything, in as many posts as it takes. */
function split(units: readonly Unit[], url: string | undefined, options: PackOptions): Span[][] {
  const { measures, readOn, onOmitted } = options;
  const posts: Span[][] = [];
  let page = createPage(measures);
  const turn = (): void => {
    if (!page.isEmpty()) posts.push(page.spans());
    page = createPage(measures);
  };
  const fits = (text: string): boolean => createPage(measures).add({ spans: [spanOf(text)], before: "" });
  const stack = units.toReversed();
  for (let unit = stack.pop(); unit; unit = stack.pop()) {
    if (page.add(unit)) continue;
    if (!page.isEmpty() && createPage(measures).add(unit)) {
      turn();
      page.add(unit);
      continue;
    }
    const smaller = unit.smaller?.() ?? (unit.isWhole ? [] : wordsOf(unit, fits));
    if (smaller.length > 1 || (smaller.length === 1 && unit.smaller)) stack.push(...smaller.toReversed());
    else if (unit.isWhole) {
      onOmitted(unit);
      const marker: Unit = { ...(unit.lead && { lead: unit.lead }), spans: [spanOf(ellipsis)], before: unit.before };
      stack.push(...(url === undefined ? [] : [readOn(url)]), marker);
    } else {
      // One character that no post can hold: there is no such limit.
      turn();
      page.force(unit);
    }
  }
  turn();
  return posts;
}

/** One post in the making. */
interface Page {
  /** Adds a unit, if there is room for it. */
  add: (unit: Unit) => boolean;
  /** Adds a unit, room or not. */
  force: (unit: Unit) => void;
  isEmpty: () => boolean;
  spans: () => Span[];
}

/**
 * Makes an empty post. Lengths are added up, not counted anew: texts put together are never longer than the sum of both.
 *
 * @param measures - What it has to keep to.
 * @param tail - Units that will stand at its end, and need room.
 */
function createPage(measures: readonly Measure[], tail: readonly Unit[] = []): Page {
  const spans: Span[] = [];
  const reserved = tail.map(({ before, spans: last }) => before + textOfSpans(last));
  const used = measures.map(({ count }) => reserved.reduce((sum, text) => sum + count(text), 0));
  const piecesOf = (unit: Unit): Span[] => {
    const first = spans.length === 0;
    const before = first ? (unit.lead ?? []) : unit.before === "" ? [] : [spanOf(unit.before)];
    return [...before, ...unit.spans];
  };
  const force = (unit: Unit): void => {
    const pieces = piecesOf(unit);
    const text = textOfSpans(pieces);
    measures.forEach(({ count }, index) => (used[index] = (used[index] ?? 0) + count(text)));
    spans.push(...pieces);
  };
  return {
    add: (unit) => {
      const text = textOfSpans(piecesOf(unit));
      const trimmed = text.trimEnd();
      const hasRoom = measures.every(({ count, limit }, index) => (used[index] ?? 0) + count(trimmed) <= limit);
      if (hasRoom) force(unit);
      return hasRoom;
    },
    force,
    isEmpty: () => spans.length === 0,
    spans: () => [
      ...(tail.length > 0 ? trimSpans(spans) : spans),
      ...tail.flatMap(({ before, spans: last }) => [spanOf(before), ...last]),
    ],
  };
}
