import type { NodeComponents, PartComponents } from "../context.ts";
import { Blockquote } from "./blockquote.tsx";
import { HardBreak } from "./break.tsx";
import { Code } from "./code.tsx";
import { Contents } from "./contents.tsx";
import { Correction } from "./correction.tsx";
import { Corrections } from "./corrections.tsx";
import { Entry } from "./entry.tsx";
import { Facts } from "./facts.tsx";
import { Featured } from "./featured.tsx";
import { Footer } from "./footer.tsx";
import { FootnoteReference } from "./footnote-reference.tsx";
import { Footnotes } from "./footnotes.tsx";
import { Heading } from "./heading.tsx";
import { Image } from "./image.tsx";
import { InlineCode } from "./inline-code.tsx";
import { Link } from "./link.tsx";
import { List, ListItem } from "./list.tsx";
import { Abbr, Emphasis, Kbd, Mark, Strikethrough, Strong, Sub, Sup } from "./marks.tsx";
import { Masthead } from "./masthead.tsx";
import { Nothing } from "./nothing.tsx";
import { Notice } from "./notice.tsx";
import { Paragraph } from "./paragraph.tsx";
import { PullQuote } from "./pull-quote.tsx";
import { Quotation } from "./quotation.tsx";
import { Section } from "./section.tsx";
import { Source } from "./source.tsx";
import { Sources } from "./sources.tsx";
import { Table, TableCell, TableRow } from "./table.tsx";
import { Text } from "./text.tsx";
import { ThematicBreak } from "./thematic-break.tsx";

/** The component of each type of node. */
export const nodeComponents: NodeComponents = {
  // Inside a line of text.
  text: Text,
  emphasis: Emphasis,
  strong: Strong,
  delete: Strikethrough,
  sub: Sub,
  sup: Sup,
  kbd: Kbd,
  mark: Mark,
  abbr: Abbr,
  inlineCode: InlineCode,
  break: HardBreak,
  link: Link,
  image: Image,
  footnoteReference: FootnoteReference,
  quotation: Quotation,
  // Blocks.
  paragraph: Paragraph,
  heading: Heading,
  blockquote: Blockquote,
  list: List,
  listItem: ListItem,
  code: Code,
  thematicBreak: ThematicBreak,
  table: Table,
  tableRow: TableRow,
  tableCell: TableCell,
  // Not shown where they stand.
  footnoteDefinition: Nothing,
  definition: Nothing,
  comment: Nothing,
};

/** The component of each part of an issue. */
export const partComponents: PartComponents = {
  masthead: Masthead,
  notice: Notice,
  pullQuote: PullQuote,
  contents: Contents,
  featured: Featured,
  section: Section,
  entry: Entry,
  facts: Facts,
  sources: Sources,
  source: Source,
  correction: Correction,
  corrections: Corrections,
  footnotes: Footnotes,
  footer: Footer,
};
