import type { Root, RootContent } from "mdast";
import type { MdastEdit } from "./mdast-edit.ts";
import type { MdastMessage, Settings } from "./options.ts";
import { parseMdast } from "./parse-mdast.ts";
import { place } from "./tree/position.ts";
import type { Change } from "./update/change.ts";
import { checkEdit } from "./update/check-edit.ts";
import { remember } from "./update/origin.ts";
import type { Parsed } from "./update/parsed.ts";
import { recall } from "./update/recall.ts";
import { updateParsed } from "./update/update-parsed.ts";

/** How to update a tree; the options it was parsed with stay as they were. */
export interface UpdateOptions {
  /** Filled with what limits the new text exceeds, all of it and not only what changed. */
  messages?: MdastMessage[];
}

const byteOrderMark = "\uFEFF";

/**
 * Parses a text again after an edit, in the time that what the edit can touch takes: the blocks around it, or what a fence swallows,
 * or those that refer to a definition that came or went. The tree is the one that `parseMdast` makes of the new text with the
 * same options.
 *
 * Nodes before the edit are those of the tree before, the very objects. Blocks behind it are copies with positions of their own, of
 * which the children are made when they are first looked at. The tree before stays as it is and may be updated again in another way.
 *
 * @param previous - A tree that `parseMdast` or `updateMdast` returned, unchanged.
 * @param edit - What changed in the source that tree was made of. For several edits, call once for each.
 * @param options - Where to put messages.
 * @returns The tree of the new source.
 * @throws {TypeError} If `previous` is no such tree (a copy is none: the parser does not know its source), or a field of the
 * edit has the wrong type.
 * @throws {RangeError} If the edit reaches beyond the source.
 * @example
 * ```ts
 * import { parseMdast, updateMdast } from "@digestkit/mdast";
 *
 * const before = parseMdast("# News\n\nRain.\n");
 * const after = updateMdast(before, { start: 8, end: 12, text: "Wind" });
 * after.children[1]; // => { type: "paragraph", children: [{ type: "text", value: "Wind.", position: … }], position: … }
 * after.children[0] === before.children[0]; // => true
 * ```
 */
export function updateMdast(previous: Root, edit: MdastEdit, options: UpdateOptions = {}): Root {
  const known = typeof previous === "object" && previous !== null ? recall(previous) : undefined;
  if (!known) {
    throw new TypeError(
      "Unexpected tree, expected one that `parseMdast` or `updateMdast` returned: parse the source of a copy again",
    );
  }
  const { parsed, marked, limited } = known;
  const { settings } = parsed;
  const { messages = [] } = options;
  if (!Array.isArray(messages)) throw new TypeError("Unexpected `messages`, expected an array that takes them");
  const mark = marked ? byteOrderMark : "";
  checkEdit(edit, parsed.source.length + mark.length);
  const change = changeOf(parsed.source, edit, mark.length);
  const isKnown = !limited && change.start >= 0 && isWithin(change.source, marked, settings);
  const after = isKnown ? updateParsed(parsed, change) : undefined;
  return after ? rootOf(after, marked) : parseMdast(spliced(mark + parsed.source, edit), { ...settings, messages });
}

/** The edit of what was parsed, which has no byte order mark. */
function changeOf(source: string, { start, end, text }: MdastEdit, mark: number): Change {
  const edit = { start: start - mark, end: end - mark, text: text.replaceAll("\0", "\uFFFD") };
  return { start: edit.start, end: edit.end, size: text.length, source: spliced(source, edit) };
}

function spliced(source: string, { start, end, text }: MdastEdit): string {
  return source.slice(0, start) + text + source.slice(end);
}

/** Whether a text is not too long, and no other than what is parsed: a byte order mark at its start would not be. */
function isWithin(source: string, marked: boolean, { maxLength }: Settings): boolean {
  return source.length + (marked ? 1 : 0) <= maxLength && (marked || source.charCodeAt(0) !== 0xfeff);
}

function rootOf(parsed: Parsed, marked: boolean): Root {
  const { source, settings, lines, spans } = parsed;
  const children: RootContent[] = [];
  for (const { nodes } of spans) for (const node of nodes) children.push(node);
  const position = place({ lines, mode: settings.positions }, 0, source.length);
  const root = { type: "root", children, position } as Root;
  remember(root, { from: parsed, marked, limited: false });
  return root;
}
