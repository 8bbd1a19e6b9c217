import type { Components } from "../context.ts";
import { blockquote } from "./blockquote.ts";
import { code } from "./code.ts";
import { correction, corrections } from "./corrections.ts";
import { entry } from "./entry.ts";
import { facts } from "./facts.ts";
import { featured } from "./featured.ts";
import { footer } from "./footer.ts";
import { footnotes } from "./footnotes.ts";
import { footnoteReference } from "./footnote-reference.ts";
import { heading } from "./heading.ts";
import { image } from "./image.ts";
import { link } from "./link.ts";
import { linkList } from "./link-list.ts";
import { list, listItem } from "./list.ts";
import { abbreviation, around, children, superscript } from "./inline.ts";
import { masthead } from "./masthead.ts";
import { notice } from "./notice.ts";
import { paragraph } from "./paragraph.ts";
import { pullQuote } from "./pull-quote.ts";
import { section } from "./section.ts";
import { source } from "./source.ts";
import { table, tableCell, tableRow } from "./table.ts";
import { inlineCode, text } from "./text.ts";
import { thematicBreak } from "./thematic-break.ts";

/** A component for each type of node and each part. */
export const defaultComponents: Components = {
  text,
  emphasis: around("_", "_"),
  strong: around("*", "*"),
  delete: around("~~", "~~"),
  sub: children,
  sup: superscript,
  kbd: around("[", "]"),
  mark: children,
  abbr: abbreviation,
  inlineCode,
  break: () => "\n",
  link,
  image,
  footnoteReference,
  comment: () => "",
  quotation: children,

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
  footnoteDefinition: () => [],
  definition: () => [],

  masthead,
  notice,
  pullQuote,
  featured,
  section,
  entry,
  facts,
  source,
  correction,
  corrections,
  footnotes,
  linkList,
  footer,
};
