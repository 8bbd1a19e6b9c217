import {
  textOf,
  type Attribution,
  type FlowContent,
  type PhrasingContent,
  type Position,
  type Text,
} from "@digestkit/schema";
import { sliceText } from "../source/slice-text.ts";

/** Who a quotation is credited to, and the quotation without that line. */
export interface AttributionLine {
  attribution: Attribution;
  content: FlowContent[];
  /** Where the parts stand: `attribution.name`, `attribution.medium`, `attribution.url`. */
  positions: Record<string, Position>;
}

const dash = /^\s*(?:—|–|―|--)\s*(?=\S|$)/u;

/**
 * Takes the last line of a quotation off it when it names the speaker.
 *
 * ```
 * > “We were never told.”
 * > — Mira Talen, [interview](https://example.org/talen)
 * ```
 *
 * @param content - Blocks of the quotation; not changed.
 * @param starts - Line starts of the source.
 * @returns Attribution and the rest, or nothing when the last line is none.
 */
export function attributionLine(
  content: readonly FlowContent[],
  starts: readonly number[] | undefined,
): AttributionLine | undefined {
  const last = content.at(-1);
  if (last?.type !== "paragraph") return undefined;
  const { before, line } = splitLastLine(last.children, starts);
  const first = line[0];
  const match = first?.type === "text" ? dash.exec(first.value) : null;
  if (!match || first?.type !== "text" || (before.length === 0 && content.length === 1)) return undefined;
  const kept =
    match[0].length < first.value.length ? [sliceText(first, match[0].length, first.value.length, starts)] : [];
  const named = [...kept, ...line.slice(1)];
  if (textOf(named).trim() === "") return undefined;
  const rest = before.length > 0 ? [{ ...last, children: before }] : [];
  return { ...readAttribution(named, starts), content: [...content.slice(0, -1), ...rest] };
}

/** Content up to the last line ending, and after it. */
function splitLastLine(
  children: readonly PhrasingContent[],
  starts: readonly number[] | undefined,
): { before: PhrasingContent[]; line: PhrasingContent[] } {
  for (let index = children.length - 1; index >= 0; index--) {
    const node = children[index] as PhrasingContent;
    if (node.type === "break") return { before: children.slice(0, index), line: children.slice(index + 1) };
    const ending = node.type === "text" ? node.value.lastIndexOf("\n") : -1;
    if (node.type !== "text" || ending < 0) continue;
    const head = ending > 0 ? [sliceText(node, 0, ending, starts)] : [];
    const tail = ending + 1 < node.value.length ? [sliceText(node, ending + 1, node.value.length, starts)] : [];
    return { before: [...children.slice(0, index), ...head], line: [...tail, ...children.slice(index + 1)] };
  }
  return { before: [], line: [...children] };
}

/** `Mira Talen, [interview](url)`, `[Mira Talen](url)` or `Mira Talen`. */
function readAttribution(
  named: readonly PhrasingContent[],
  starts: readonly number[] | undefined,
): Pick<AttributionLine, "attribution" | "positions"> {
  const [first, second, ...others] = named;
  if (first?.type === "text" && second?.type === "link" && others.length === 0) {
    const name = /[,،、，]\s*$/u.exec(first.value);
    if (name && name.index > 0) {
      const speaker = sliceText(first, 0, name.index, starts);
      return {
        attribution: { name: speaker.value, medium: textOf(second.children), url: second.url },
        positions: { ...at("name", speaker), ...at("medium", second) },
      };
    }
  }
  const link = named.find((node) => node.type === "link");
  return {
    attribution: { name: textOf([...named]), ...(link ? { url: link.url } : {}) },
    positions: named.length === 1 && first ? at("name", first) : spanned(named),
  };
}

function at(field: string, node: PhrasingContent | Text): Record<string, Position> {
  return node.position ? { [`attribution.${field}`]: node.position } : {};
}

function spanned(nodes: readonly PhrasingContent[]): Record<string, Position> {
  const start = nodes[0]?.position?.start;
  const end = nodes.at(-1)?.position?.end;
  return start && end ? { "attribution.name": { start, end, runs: [0, start.offset, end.offset] } } : {};
}
