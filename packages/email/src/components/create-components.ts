import { nodeComponents, type Components } from "@digestkit/html";
import type { Look } from "../look/styles.ts";
import type { Palette } from "../look/theme.ts";
import { blockquote, thematicBreak } from "./blocks.ts";
import { code, inlineCode } from "./code.ts";
import { correction, corrections } from "./corrections.ts";
import { entry } from "./entry.ts";
import { facts } from "./facts.ts";
import { footer } from "./footer.ts";
import { footnoteReference } from "./footnote-reference.ts";
import { footnotes } from "./footnotes.ts";
import { heading } from "./heading.ts";
import { image } from "./image.ts";
import { link } from "./link.ts";
import { list, listItem } from "./list.ts";
import { abbr, emphasis, kbd, mark, sub, sup } from "./marks.ts";
import { masthead } from "./masthead.ts";
import { notice } from "./notice.ts";
import { contents, featured } from "./overview.ts";
import { paragraph } from "./paragraph.ts";
import { pullQuote } from "./pull-quote.ts";
import { quotation } from "./quotation.ts";
import { section } from "./section.ts";
import { source } from "./source.ts";
import { table, tableCell } from "./table.ts";
import { text } from "./text.ts";

/** Components of a mail: those of a page, but for the document around it, and for a list of sources at its end. */
export type EmailComponents = Omit<Components, "page" | "sources">;

/** Space beside the text, left and right together. */
const margins = 48;

/**
 * The components of a mail: those of `@digestkit/html` where a bare element will do, our own where one needs a style.
 *
 * @param look - Styles.
 * @param palette - Says how wide the mail is.
 * @returns One component for each node and part.
 */
export function createComponents(look: Look, { width }: Pick<Palette, "width">): EmailComponents {
  const images = { inline: image(look), alone: image(look, width - margins) };
  return {
    ...nodeComponents,
    // Inside a line of text.
    text,
    emphasis,
    sub: sub(look),
    sup: sup(look),
    kbd: kbd(look),
    mark: mark(look),
    abbr,
    inlineCode: inlineCode(look),
    link: link(look),
    image: images.inline,
    footnoteReference: footnoteReference(look),
    quotation,
    // Blocks.
    paragraph: paragraph(look, images),
    heading: heading(look),
    blockquote: blockquote(look),
    list: list(look),
    listItem: listItem(look),
    code: code(look),
    thematicBreak: thematicBreak(look),
    table: table(look),
    tableCell: tableCell(look),
    // Parts of an issue.
    masthead: masthead(look),
    notice: notice(look),
    pullQuote: pullQuote(look),
    contents: contents(look),
    featured: featured(look),
    section: section(look),
    entry: entry(look),
    facts: facts(look),
    source: source(look),
    correction: correction(look),
    corrections: corrections(look),
    footnotes: footnotes(look),
    footer: footer(look),
  };
}
