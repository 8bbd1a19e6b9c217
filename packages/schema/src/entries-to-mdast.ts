import type { FlowContent, List, ListItem } from "./flow-content.ts";
import type { PhrasingContent } from "./phrasing-content.ts";
import type { Entry } from "./entry.ts";
import { headingNode, textNode } from "./mdast-nodes.ts";
import type { EntryStyle, Section } from "./section.ts";
import type { Source } from "./source.ts";
import { sourcesInBody } from "./sources-in-body.ts";

/** How each style shows the entries of a section; `depth` is that of their headings. */
const styles: Record<EntryStyle, (entries: Entry[], depth: number) => FlowContent[]> = {
  heading: (entries, depth) => entries.flatMap((entry) => underHeading(entry, depth)),
  paragraph: (entries) => entries.flatMap(withRunIn),
  runIn: (entries) => entries.flatMap(withRunIn),
  list: (entries) => inList(entries, { ordered: false }),
  numbered: (entries) => inList(entries, { ordered: true, start: 1 }),
  break: (entries, depth) =>
    entries.flatMap((entry, index): FlowContent[] => [
      ...(index > 0 ? [{ type: "thematicBreak" as const }] : []),
      ...underHeading(entry, depth),
    ]),
};

/** The entries of a section as mdast, in the section's style. */
export function entriesToMdast(section: Section, depth: number): FlowContent[] {
  return styles[section.entryStyle](section.entries, depth);
}

function underHeading(entry: Entry, depth: number): FlowContent[] {
  const headline = headlineOf(entry);
  return [...(headline ? [headingNode(depth, headline)] : []), ...entry.body, ...sourcesOf(entry)];
}

/** The headline in bold, in front of the first paragraph: `**Post-war situation.** The talks …` */
function withRunIn(entry: Entry): FlowContent[] {
  const headline = headlineOf(entry);
  const tail = sourcesOf(entry);
  if (!headline) return [...entry.body, ...tail];
  const strong: PhrasingContent = { type: "strong", children: headline };
  const [first, ...rest] = entry.body;
  return first?.type === "paragraph"
    ? [{ ...first, children: [strong, textNode(" "), ...first.children] }, ...rest, ...tail]
    : [{ type: "paragraph", children: [strong] }, ...entry.body, ...tail];
}

function inList(entries: Entry[], numbering: Pick<List, "ordered" | "start">): FlowContent[] {
  if (entries.length === 0) return [];
  const children = entries.map((entry): ListItem => {
    const blocks = withRunIn(entry);
    return {
      type: "listItem",
      spread: blocks.length > 1,
      children: blocks,
      ...(entry.position ? { position: entry.position } : {}),
    };
  });
  return [{ type: "list", ...numbering, spread: children.some(({ spread }) => spread), children }];
}

function headlineOf({ headline, headlineContent, positions }: Entry): PhrasingContent[] | undefined {
  return headlineContent ?? (headline === undefined ? undefined : [textNode(headline, positions?.["headline"])]);
}

/** A `Sources:` line, unless it would only repeat the links of the body. */
function sourcesOf(entry: Entry): FlowContent[] {
  const names = (sources: Source[]): string => JSON.stringify(sources.map(({ name, url }) => [name, url]));
  if (entry.sources.length === 0 || names(entry.sources) === names(sourcesInBody(entry.body))) return [];
  const list = entry.sources.flatMap((source, index) => [
    textNode(index === 0 ? "Sources: " : ", "),
    sourceNode(source),
  ]);
  return [{ type: "paragraph", children: list }];
}

function sourceNode({ name, url, position }: Source): PhrasingContent {
  return url === undefined
    ? textNode(name, position)
    : { type: "link", url, children: [textNode(name)], ...(position ? { position } : {}) };
}
