import type { MarkToken } from "./tokenize-marks.ts";

/** What a mark turned out to be. */
export type MarkRole = "open" | "close" | "apostrophe" | "prime";

/** What the scanner knows when it comes to a mark. */
export interface MarkSituation {
  /** The innermost open mark of the same level, if any. */
  open: MarkToken | undefined;
  /** Whether a mark that could close a single one follows in the paragraph (single marks only). */
  closesLater: boolean;
  /** Whether such a mark follows before the next one that could open. */
  closesNext: boolean;
  /** Whether anything is quoted, or led in, before it in the paragraph. */
  begun: boolean;
}

/**
 * Decides what a mark is, from how it leans and what is open.
 *
 * @param token - The mark.
 * @param situation - What is open before it, and whether it could be closed.
 * @returns Its role.
 */
export function markRole(token: MarkToken, situation: MarkSituation): MarkRole {
  if (token.lean === "apostrophe" || token.lean === "prime") return token.lean;
  // `200" high`, `“a 6'2" wall”`: after a digit it closes only what the same character opened.
  if (token.or === "prime" && token.lean !== "open" && !situation.open?.shape.closers.includes(token.text))
    return "prime";
  if (token.or === "inches" && token.text === "\u201D" && !situation.begun) return "prime";
  return token.shape.level === "single" ? singleRole(token, situation) : roleBySide[token.shape.side](token, situation);
}

/** A single mark is a quotation mark only when both its ends are there: everything else is an apostrophe. */
function singleRole(token: MarkToken, { open, closesLater, closesNext }: MarkSituation): MarkRole {
  if (token.text === "\u201A") return "open";
  if (token.lean === "open") return token.shape.side !== "close" && closesLater ? "open" : "apostrophe";
  if (!open) return token.shape.side === "open" && token.lean === "unclear" && closesLater ? "open" : "apostrophe";
  return token.or === "possessive" && closesNext ? "apostrophe" : "close";
}

const roleBySide: Record<MarkToken["shape"]["side"], (token: MarkToken, situation: MarkSituation) => MarkRole> = {
  // “ closes „ in German, and wherever it is typed by mistake after a word: „Wort“, “word“.
  open: (token, { open }) =>
    token.lean === "close" && token.text !== "\u201E" && (open || token.text === "\u201C") ? "close" : "open",
  // ” opens in Swedish and Finnish, and by mistake: ”ord”. A mark that only closes has no closers of its own.
  close: (token, { open }) => (token.lean === "open" && !open && token.shape.closers !== "" ? "open" : "close"),
  either: (token, { open }) => (token.lean === "unclear" ? (open ? "close" : "open") : token.lean),
  swap: (token, { open }) => {
    if (token.lean !== "unclear") return token.lean;
    if (token.text === "\u00AB" || token.text === "\u2039") return open && open.text !== token.text ? "close" : "open";
    return open ? "close" : "open";
  },
};
