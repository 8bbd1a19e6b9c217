import type { Entry, EntryStyle, Section } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { indent } from "../layout/indent.ts";
import { stack } from "../layout/stack.ts";
import { underline } from "../layout/underline.ts";
import { narrowed } from "../narrowed.ts";
import { inLine, renderBlock, renderFlow, renderPhrasing } from "../render-nodes.ts";

/** A section: title, what stands before its entries, its entries, the sections in it, and its addresses where they stand here. */
export function section(value: Section, context: Context): string[] {
  const { title, titleContent, abstract = [], entryStyle, sections = [] } = value;
  const shown = titleContent ? renderPhrasing(titleContent, context).replaceAll("\n", " ") : inLine(title);
  const parts = [
    shown.trim() === "" ? [] : underline(shown, "-", context.width),
    renderFlow(abstract, context),
    (arrange[entryStyle] ?? apart)(value.entries, context),
    ...sections.map((inner) => context.components.section(inner, context)),
  ];
  const links = context.linkList === "section" ? context.register.take() : [];
  return stack([...parts, links.length > 0 ? context.components.linkList(links, context) : []]);
}

type Arrange = (entries: readonly Entry[], context: Context) => string[];

/** One entry after another. Where an entry has several paragraphs and no headline, stars stand between entries. */
const apart: Arrange = (entries, context) => {
  const rendered = entries.map((entry) => context.components.entry(entry, context));
  const isClear = entries.every(({ headline, body }) => headline !== undefined || body.length < 2);
  const between = isClear ? [] : [renderBlock({ type: "thematicBreak" }, context)];
  return stack(rendered.flatMap((lines, index) => (index > 0 ? [...between, lines] : [lines])));
};

const bulleted: Arrange = (entries, context) =>
  together(entries.map((entry) => indent(context.components.entry(entry, narrowed(context, 2)), "- ", "  ")));

const numbered: Arrange = (entries, context) => {
  const size = String(entries.length).length + 2;
  const inside = narrowed(context, size);
  return together(
    entries.map((entry, index) =>
      indent(context.components.entry(entry, inside), `${index + 1}. `.padStart(size), " ".repeat(size)),
    ),
  );
};

/** Short items stand close together, longer ones apart. */
function together(items: readonly string[][]): string[] {
  return items.every((lines) => lines.length <= shortItem && !lines.includes("")) ? items.flat() : stack(items);
}

/** Lines of an item that needs no blank line around it. */
const shortItem = 2;

/** How the entries of a style follow each other. */
const arrange: Readonly<Record<EntryStyle, Arrange>> = {
  heading: apart,
  paragraph: apart,
  runIn: apart,
  break: apart,
  list: bulleted,
  numbered,
};
