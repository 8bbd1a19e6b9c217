import type { Paragraph } from "@digestkit/schema";
import type { Block } from "./block.ts";
import type { EntryDraft } from "./drafts.ts";
import { isRunIn, splitRunIn } from "./run-in.ts";

/** How the headline of an entry is written. */
export type HeadlineForm = "heading" | "runIn" | "none";

/**
 * The entry that begins with a block: its headline is that block, the bold start of it, or nothing.
 *
 * @param block - First block of the entry.
 * @param form - How the headline is written, when the block allows it.
 * @param starts - Line starts of the source.
 * @returns The entry with what the block holds.
 */
export function openedEntry(block: Block, form: HeadlineForm, starts: readonly number[] | undefined): EntryDraft {
  const { node, entry, heading, said: directives } = block;
  const { headline: _form, empty: _empty, ...fields } = { ...entry, ...heading?.fields };
  const said = directives ? { said: directives } : {};
  const position = node?.position ? { position: node.position } : {};
  if (form === "heading" && node?.type === "heading") {
    return { headline: node.children, body: [], fields, ...said, ...position };
  }
  if (form === "runIn" && isRunIn(block)) {
    const { headline, rest } = splitRunIn(node as Paragraph, starts);
    return {
      headline,
      body: rest.length > 0 ? [{ node: { ...(node as Paragraph), children: rest } }] : [],
      fields,
      ...said,
      ...position,
    };
  }
  return { body: node ? [withoutEntry(block)] : [], fields, ...said, ...position };
}

function withoutEntry({ entry: _entry, said: _said, ...block }: Block): Block {
  return block;
}

/**
 * How an entry that a directive opened writes its headline.
 *
 * @param block - The block with the directive.
 * @returns What the directive says, else the form of the block itself when it is a heading.
 */
export function headlineForm({ node, entry, literal }: Block): HeadlineForm {
  const form = entry?.["headline"];
  if (form === "heading" || form === "runIn" || form === "none") return form;
  return node?.type === "heading" && !literal ? "heading" : "none";
}
