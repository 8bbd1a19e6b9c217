import type { EntryStyle, FlowContent, Heading, ListItem, Paragraph, PhrasingContent } from "@digestkit/schema";
import { joinTexts } from "../source/join-texts.ts";
import type { EntryParts, PartBlock } from "./entry-parts.ts";
import { canonicalPhrasing } from "../content/canonical-phrasing.ts";
import { isRunIn, splitRunIn } from "../structure/run-in.ts";
import { taskOf } from "../structure/task.ts";
import { same } from "./same.ts";
import { paragraph } from "./texts.ts";
import { writeDirective } from "./write-directive.ts";

/** Writes the entries of a section in one style; `depth` is that of a heading in front of an entry. */
export type EntryWriter = (entries: readonly EntryParts[], depth: number) => FlowContent[];

/** One writer for each style. What a style cannot express, the reader will not give back: the caller checks that. */
export const entryWriters: Readonly<Record<EntryStyle, EntryWriter>> = {
  heading: (entries, depth) => entries.flatMap((entry) => underHeading(entry, depth)),
  list: (entries, depth) => inList(entries, depth, false),
  numbered: (entries, depth) => inList(entries, depth, true),
  paragraph: (entries, depth) => entries.flatMap((entry) => opened(entry, depth, "runIn")),
  runIn: (entries, depth) => entries.flatMap((entry) => withRunIn(entry, depth)),
  break: (entries, depth) =>
    entries.flatMap((entry, index): FlowContent[] => [
      ...(index > 0 ? [{ type: "thematicBreak" as const }] : []),
      ...opened(entry, depth, "heading"),
    ]),
};

/** Deepest heading of Markdown. */
const deepest = 6;

/** `### Headline`, then what has to be said of the entry, then its blocks. */
function underHeading({ headline, blocks, fields }: EntryParts, depth: number): FlowContent[] {
  const level = depth > deepest ? { level: depth } : {};
  const said = { ...level, ...fields };
  const directive = Object.keys(said).length > 0 ? [writeDirective("field", said)] : [];
  return [...(headline ? [headingOf(headline, depth)] : []), ...directive, ...flow(blocks, depth)];
}

function headingOf(children: PhrasingContent[], depth: number): Heading {
  return { type: "heading", depth: Math.min(depth, deepest) as Heading["depth"], children };
}

/** `**Headline.** Prose` – the fields, if any, in a directive before it. */
function withRunIn({ headline, blocks, fields }: EntryParts, depth: number): FlowContent[] {
  const directive = Object.keys(fields).length > 0 ? [writeDirective("entry", fields)] : [];
  return [...directive, ...runIn(headline, blocks, depth)];
}

/** Entries that only a directive can tell apart, or that need one to have a headline. */
function opened(entry: EntryParts, depth: number, form: "heading" | "runIn"): FlowContent[] {
  const { headline, blocks, fields } = entry;
  if (headline) return markedEntry(entry, depth, form);
  const directive = Object.keys(fields).length > 0 ? [writeDirective("entry", fields)] : [];
  return [...directive, ...flow(blocks, 0)];
}

/**
 * An entry that a directive opens, so that nothing about it has to be guessed.
 *
 * @param entry - Parts of the entry.
 * @param depth - Depth of a heading in front of it.
 * @param preferred - How a headline is written where that reads back.
 * @returns Blocks.
 */
export function markedEntry(
  { headline, blocks, fields }: EntryParts,
  depth: number,
  preferred: "heading" | "runIn",
): FlowContent[] {
  if (!headline) {
    // A heading would be taken for the headline, the start of a section for the entry.
    const first = blocks[0]?.node.type;
    const none = first === undefined ? { empty: true } : first === "heading" ? { headline: "none" } : {};
    return [writeDirective("entry", { ...none, ...fields }), ...flow(blocks, 0)];
  }
  if (preferred === "runIn" && canRunIn(headline))
    return [writeDirective("entry", { headline: "runIn", ...fields }), ...runIn(headline, blocks, 0)];
  const literal = depth > deepest ? [writeDirective("literal")] : [];
  return [
    writeDirective("entry", { headline: "heading", ...fields }),
    ...literal,
    headingOf(headline, depth),
    ...flow(blocks, 0),
  ];
}

/** Headlines that end like this need no colon. */
const stops = /[.!?…。！？]$/u;

function runIn(headline: PhrasingContent[] | undefined, blocks: readonly PartBlock[], depth: number): FlowContent[] {
  if (!headline) return flow(blocks, depth);
  const lead = leadOf(headline);
  const [first, ...rest] = blocks;
  if (first?.node.type !== "paragraph" || first.literal || beginsBlank(first.node))
    return [paragraph(canonicalPhrasing([lead])), ...flow(blocks, depth)];
  const together: Paragraph = paragraph(
    canonicalPhrasing([lead, { type: "text", value: " " }, ...first.node.children]),
  );
  return [together, ...flow(rest, depth)];
}

/** White space after a headline is not kept. */
function beginsBlank({ children: [first] }: Paragraph): boolean {
  return first?.type === "text" && /^\s/u.test(first.value);
}

/** The headline in bold, with a colon where no stop ends it. */
function leadOf(headline: readonly PhrasingContent[]): PhrasingContent {
  const last = headline.at(-1);
  const stopped = last?.type === "text" && stops.test(last.value);
  const children = stopped ? [...headline] : joinTexts<PhrasingContent>([...headline, { type: "text", value: ":" }]);
  return { type: "strong", children };
}

/** Bold in a headline would be lost in bold. */
function canRunIn(headline: readonly PhrasingContent[]): boolean {
  const node = paragraph(canonicalPhrasing([leadOf(headline)]));
  return isRunIn({ node }) && same(splitRunIn(node, undefined).headline, headline);
}

function inList(entries: readonly EntryParts[], depth: number, ordered: boolean): FlowContent[] {
  if (entries.length === 0) return [];
  const children = entries.map((entry) => itemOf(entry, depth));
  const spread = children.some((item) => item.spread);
  return [{ type: "list", ordered, ...(ordered ? { start: 1 } : {}), spread, children }];
}

function itemOf(entry: EntryParts, depth: number): ListItem {
  const { headline, blocks, fields } = entry;
  const said = headline !== undefined || Object.keys(fields).length > 0;
  // Nothing may stand before a check box.
  const task = said || blocks[0]?.literal ? undefined : taskOf(blocks[0]?.node);
  if (task) {
    const rest = flow(blocks.slice(1), Number.POSITIVE_INFINITY);
    return { ...listItem([task.paragraph, ...rest]), checked: task.checked };
  }
  const children = headline
    ? markedEntry(entry, depth, "runIn")
    : [
        ...(Object.keys(fields).length > 0 ? [writeDirective("field", fields)] : []),
        ...flow(blocks, Number.POSITIVE_INFINITY),
      ];
  return listItem(children);
}

function listItem(children: FlowContent[]): ListItem {
  const shown = children.filter(({ type }) => type !== "comment" && type !== "list");
  return { type: "listItem", spread: shown.length > 1, children };
}

/**
 * Blocks with a directive before each that must not be read as structure: what is marked, and headings that are not deeper than
 * the one in front of an entry.
 *
 * @param blocks - Blocks.
 * @param depth - Depth of a heading in front of an entry; 0 where any heading would be structure.
 * @returns Nodes.
 */
export function flow(blocks: readonly PartBlock[], depth: number): FlowContent[] {
  return blocks.flatMap(({ node, literal }) => {
    const structural =
      node.type === "heading" && depth < Number.POSITIVE_INFINITY && (depth === 0 || node.depth <= depth);
    return literal || structural ? [writeDirective("literal"), node] : [node];
  });
}
