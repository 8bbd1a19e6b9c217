import type { Entry, FlowContent, Paragraph } from "@digestkit/schema";
import { cutPoints, type CutPoint } from "./cut-points.ts";

/** Less than this is not worth a click, in characters. */
const worthwhile = 160;

/** Where the rest of an entry is. */
export interface Rest {
  /** Address of the entry on the web. */
  url: string;
  /** What the link says: *Read on the web*. */
  words: string;
  /** What the entry is called, for those who hear the link alone. */
  title: string;
}

/**
 * An entry that ends early, with a link to the rest. It is cut between blocks or sentences, never inside a quotation; headline,
 * dateline, corrections and sources stay whole.
 *
 * @param entry - Entry; not changed.
 * @param length - About how many characters of its body to keep; at least its first sentence stays.
 * @param rest - Where the rest is.
 * @returns A shorter entry; nothing where there is no place to end it, or too little would be saved.
 */
export function shortenEntry(entry: Entry, length: number, { url, words, title }: Rest): Entry | undefined {
  const { points, length: whole } = cutPoints(entry);
  const cut = points.findLast((point) => point.length <= length) ?? points[0];
  if (!cut || whole - cut.length < worthwhile) return undefined;
  const link: Paragraph = {
    type: "paragraph",
    children: [
      { type: "strong", children: [{ type: "link", url, title, children: [{ type: "text", value: words }] }] },
    ],
  };
  return { ...entry, body: [...before(entry.body, cut), ...notesAfter(entry.body, cut), link] };
}

function before(body: readonly FlowContent[], { nodes, inside }: CutPoint): FlowContent[] {
  const whole = body.slice(0, nodes);
  const next = body[nodes];
  if (!inside || next?.type !== "paragraph") return whole;
  const children = next.children.slice(0, inside.child);
  const last = next.children[inside.child];
  if (last?.type === "text") children.push({ ...last, value: last.value.slice(0, inside.at) });
  return [...whole, { ...next, children }];
}

/** Footnotes stand at the end of the mail, wherever they are written. */
function notesAfter(body: readonly FlowContent[], { nodes }: CutPoint): FlowContent[] {
  return body.slice(nodes).filter(({ type }) => type === "footnoteDefinition");
}
