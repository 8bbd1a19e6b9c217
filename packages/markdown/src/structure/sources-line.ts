import { textOf, type Paragraph, type PhrasingContent, type Position, type Source, type Text } from "@digestkit/schema";
import { sliceText } from "../source/slice-text.ts";
import { isRead, type Block } from "./block.ts";
import { correctionQuote } from "./correction-quote.ts";
import { sourceLabels } from "./source-labels.ts";

/** What a `Sources:` line says. */
export interface SourcesLine {
  sources: Source[];
  /** The entry's blocks without the line. */
  body: Block[];
  /** Where the whole line stands. */
  position?: Position;
}

const words = sourceLabels.join("|");
/** `Sources: ` – the label up to and with its colon. */
const label = new RegExp(`^(?:${words})[ \\u00a0]?[:：][ \\u00a0]*`, "iu");
/** `**Sources:**`, `*Sources*: ` – a label that is set off has its colon inside or behind. */
const setOffLabel = new RegExp(`^(?:${words})[ \\u00a0]?([:：]?)$`, "iu");
const colon = /^[ \u00a0]?[:：][ \u00a0]*/u;
/** `A and B` between links, where it can be no part of a name. */
const conjunction = /^\s*[,،、，]?\s*(?:and|&|und|et|y|и|і|та|və|ve|و|ו|和|と)\s*$/iu;

/**
 * Takes the line that lists an entry's sources off its end.
 *
 * ```
 * Sources: [The Lorsk Post](https://example.org/a), Interior Ministry
 * ```
 *
 * Items are separated by semicolons, or by commas when there is no semicolon; links by “and” too.
 *
 * @param body - Blocks of an entry; not changed.
 * @param starts - Line starts of the source.
 * @returns Sources and the other blocks; nothing when the last paragraph is no such line.
 */
export function takeSourcesLine(
  body: readonly Block[],
  starts: readonly number[] | undefined,
): SourcesLine | undefined {
  const index = body.findLastIndex((block) => isRead(block) && !correctionQuote(block, undefined));
  const block = body[index];
  if (!block || block.literal || block.node?.type !== "paragraph") return undefined;
  const sources = readSourcesLine(block.node, starts);
  if (!sources) return undefined;
  const { position } = block.node;
  return { sources, body: body.toSpliced(index, 1), ...(position ? { position } : {}) };
}

/**
 * Reads a paragraph as a list of sources.
 *
 * @param paragraph - Paragraph; not changed.
 * @param starts - Line starts of the source.
 * @returns Sources, or nothing when it is no such list.
 */
export function readSourcesLine(paragraph: Paragraph, starts: readonly number[] | undefined): Source[] | undefined {
  const content = afterLabel(paragraph.children, starts);
  if (!content?.every((node) => node.type === "text" || node.type === "link")) return undefined;
  const separator = content.some((node) => node.type === "text" && /[;；؛]/u.test(node.value))
    ? /[;；؛]/u
    : /[,،、，]/u;
  const items = splitItems(content, separator, starts);
  const sources = items.map(sourceOf);
  return sources.length > 0 && sources.every((source) => source !== undefined) ? sources : undefined;
}

/** What follows the label of a list of sources; nothing when there is no label. */
function afterLabel(
  [first, ...others]: readonly PhrasingContent[],
  starts: readonly number[] | undefined,
): PhrasingContent[] | undefined {
  if (first?.type === "text") return behind(label, first, others, starts);
  if (first?.type !== "strong" && first?.type !== "emphasis") return undefined;
  const [, inside] = setOffLabel.exec(textOf(first.children)) ?? [];
  const [next, ...rest] = others;
  if (inside === undefined || next?.type !== "text") return inside ? others : undefined;
  return behind(inside === "" ? colon : /^[ \u00a0]*/u, next, rest, starts);
}

/** A text without what it must begin with, and what follows it. */
function behind(
  head: RegExp,
  text: Text,
  others: readonly PhrasingContent[],
  starts: readonly number[] | undefined,
): PhrasingContent[] | undefined {
  const match = head.exec(text.value);
  if (!match) return undefined;
  return match[0].length < text.value.length
    ? [sliceText(text, match[0].length, text.value.length, starts), ...others]
    : [...others];
}

/** Content between separators; separators inside links do not count. */
function splitItems(
  content: readonly PhrasingContent[],
  separator: RegExp,
  starts: readonly number[] | undefined,
): PhrasingContent[][] {
  const items: PhrasingContent[][] = [[]];
  for (const [index, node] of content.entries()) {
    if (node.type !== "text") {
      items.at(-1)?.push(node);
      continue;
    }
    if (index > 0 && index < content.length - 1 && conjunction.test(node.value)) {
      items.push([]);
      continue;
    }
    let from = 0;
    for (const part of node.value.split(separator)) {
      if (from > 0) items.push([]);
      const lead = part.length - part.trimStart().length;
      const text = part.trim();
      if (text !== "") items.at(-1)?.push(sliceText(node, from + lead, from + lead + text.length, starts));
      from += part.length + 1;
    }
  }
  // `A, B.` – the full stop of the list; a trailing separator adds nothing.
  return items.filter((item) => item.length > 0 && !(item.length === 1 && (item[0] as Text).value === "."));
}

/** A link, or a name. Anything else means that the paragraph is prose. */
function sourceOf(item: PhrasingContent[]): Source | undefined {
  const [node, ...others] = item.filter((part) => !(part.type === "text" && part.value === "."));
  if (!node || others.length > 0) return undefined;
  const position = node.position ? { position: { start: node.position.start, end: node.position.end } } : {};
  if (node.type === "link") return { name: textOf(node.children), url: node.url, ...position };
  return node.type === "text" ? { name: node.value, ...position } : undefined;
}
