import type { NodeComponents, PartComponents } from "../context.ts";
import { blockquote } from "./blockquote.ts";
import { hardBreak } from "./break.ts";
import { code } from "./code.ts";
import { contents } from "./contents.ts";
import { correction } from "./correction.ts";
import { corrections } from "./corrections.ts";
import { entry } from "./entry.ts";
import { facts } from "./facts.ts";
import { featured } from "./featured.ts";
import { footer } from "./footer.ts";
import { footnoteReference } from "./footnote-reference.ts";
import { footnotes } from "./footnotes.ts";
import { heading } from "./heading.ts";
import { image } from "./image.ts";
import { inlineCode } from "./inline-code.ts";
import { link } from "./link.ts";
import { list, listItem } from "./list.ts";
import { abbr, emphasis, kbd, mark, strikethrough, strong, sub, sup } from "./marks.ts";
import { masthead } from "./masthead.ts";
import { nothing } from "./nothing.ts";
import { notice } from "./notice.ts";
import { page } from "./page.ts";
import { paragraph } from "./paragraph.ts";
import { pullQuote } from "./pull-quote.ts";
import { quotation } from "./quotation.ts";
import { section } from "./section.ts";
import { source } from "./source.ts";
import { sources } from "./sources.ts";
import { table, tableCell, tableRow } from "./table.ts";
import { text } from "./text.ts";
import { thematicBreak } from "./thematic-break.ts";

/** The component of each type of node. */
export const nodeComponents: NodeComponents = {
  // Inside a line of text.
  text,
  emphasis,
  strong,
  delete: strikethrough,
  sub,
  sup,
  kbd,
  mark,
  abbr,
  inlineCode,
  break: hardBreak,
  link,
  image,
  footnoteReference,
  quotation,
  // Blocks.
  paragraph,
  heading,
  blockquote,
  list,
  listItem,
  code,
  thematicBreak,
  table,
  tableRow,
  tableCell,
  // Not shown where they stand.
  footnoteDefinition: nothing,
  definition: nothing,
  comment: nothing,
};

/** The component of each part of an issue. */
export const partComponents: PartComponents = {
  page,
  masthead,
  notice,
  pullQuote,
  contents,
  featured,
  section,
  entry,
  facts,
  source,
  sources,
  correction,
  corrections,
  footnotes,
  footer,
};
