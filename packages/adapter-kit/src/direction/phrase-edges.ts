import type { MarkedPhrasing } from "../digest/mark-phrasing.ts";
import type { Direction } from "./direction-of.ts";
import { isForeign, textDirection } from "./text-direction.ts";

/** Whether a phrase against the direction around goes on beyond the ends of a node. */
export interface PhraseEdges {
  /** In what stands before it. */
  before: boolean;
  /** In what stands after it. */
  after: boolean;
}

type Node = MarkedPhrasing | { type: string };

/** What stands in a line with what is beside it. A line break ends it, and so does a block, in the item of a tight list. */
const inLine: ReadonlySet<string> = new Set<MarkedPhrasing["type"]>([
  ...([
    "text",
    "emphasis",
    "strong",
    "delete",
    "link",
    "inlineCode",
    "image",
    "footnoteReference",
    "quotation",
    "comment",
  ] as const),
  ...(["sub", "sup", "kbd", "mark", "abbr"] as const),
]);

/** What parts the items of a list, each a phrase of its own: `Courier، Tidewater`. */
const parting = "\\p{L},;:·|•–—/،؛、";
const lastLetter = new RegExp(`\\p{L}[^${parting}]*$`, "u");
const firstLetter = new RegExp(`^[^${parting}]*\\p{L}`, "u");
const parts = /[,;:·|•–—/،؛、]/u;

/**
 * Where the siblings of a line are parts of one phrase that runs against the direction around: `see`, a link and `docs` in Arabic
 * text. Isolated one by one, they would change places.
 *
 * @param nodes - Phrasing content; not changed.
 * @param around - Direction of the text around it.
 * @param outer - The edges of the element they are in.
 * @returns Edges of each node; nothing where no node has letters against the direction around, or there is but one.
 */
export function phraseEdges(
  nodes: readonly Node[],
  around: Direction,
  outer: PhraseEdges = { before: false, after: false },
): PhraseEdges[] | undefined {
  if (nodes.length < 2 || !nodes.some((node) => hasForeign(node, around))) return undefined;
  const before = goesOn(nodes, outer.before, around, "end");
  const after = goesOn(nodes.toReversed(), outer.after, around, "start").reverse();
  return nodes.map((_, index) => ({ before: before[index] ?? false, after: after[index] ?? false }));
}

/**
 * Whether a text ends, or starts, with a letter against the direction around, but for marks that part no phrase.
 *
 * @param text - Plain text.
 * @param around - Direction of the text around it.
 * @param side - Where to look.
 * @returns Nothing for a text without a letter that parts nothing: `“`.
 */
export function isOpenAt(text: string, around: Direction, side: "start" | "end"): boolean | undefined {
  const found = (side === "end" ? lastLetter : firstLetter).exec(text)?.[0];
  if (found !== undefined) return textDirection(found) !== around;
  return parts.test(text) || /\p{L}/u.test(text) ? false : undefined;
}

/** For each node, whether what stands before it is open at its end; the nodes are in the order they are met. */
function goesOn(nodes: readonly Node[], outer: boolean, around: Direction, side: "start" | "end"): boolean[] {
  let known = outer;
  return nodes.map((node) => {
    if (!inLine.has(node.type)) return (known = false);
    const before = known;
    known = openSide(node, around, side) ?? known;
    return before;
  });
}

function hasForeign(node: Node, around: Direction): boolean {
  if (!inLine.has(node.type)) return false;
  if ("value" in node) return node.type === "text" && isForeign(node.value, around);
  return "children" in node && node.children.some((child) => hasForeign(child, around));
}

function openSide(node: Node, around: Direction, side: "start" | "end"): boolean | undefined {
  if ("value" in node) return node.type === "text" ? isOpenAt(node.value, around, side) : undefined;
  if (!("children" in node)) return undefined;
  const children: readonly Node[] = side === "end" ? node.children.toReversed() : node.children;
  for (const child of children) {
    const found = openSide(child, around, side);
    if (found !== undefined) return found;
  }
  return undefined;
}
