import { attributes, below, html, markupOf, overviewOf, shownSections, type Html } from "@digestkit/adapter-kit";
import { renderFlow, type Context } from "@digestkit/html";
import type { Look, Style } from "./look/styles.ts";

/**
 * All parts of an issue in their order, each a row of the mail's table.
 *
 * @param context - Of the mail.
 * @param look - Styles.
 * @param farewell - What the mail itself says at its end.
 * @returns Rows.
 */
export function issueRows(context: Context, look: Look, farewell: Html): Html {
  const { digest, parts, plan, direction } = context;
  const { pullQuote, abstract, corrections } = digest;
  const { head, first, row, foot } = look[direction];
  const inside = below(context);
  const sections = shownSections(context);
  const { contents, featured } = overviewOf(digest, plan, sections);
  // In reading order, so that what is reported is too.
  const masthead = parts.masthead(digest, context);
  const rows: [style: Style, content: Html][] = [
    [
      row,
      html`${parts.notice(digest, inside)}${pullQuote && parts.pullQuote(pullQuote, inside)}${renderFlow(abstract, inside)}${
        contents.length > 0 && parts.contents(contents, inside)
      }${featured.length > 0 && parts.featured(featured, inside)}`,
    ],
    ...sections.map((section): [Style, Html] => [row, parts.section(section, inside)]),
    [row, corrections.length > 0 ? parts.corrections(corrections, inside) : html``],
    [row, plan.footnotes.length > 0 ? parts.footnotes(plan.footnotes, inside) : html``],
    [foot, html`${parts.footer(digest, inside)}${farewell}`],
  ];
  const [lead, ...others] = rows.filter(([, content]) => markupOf(content) !== "");
  const top = lead?.[0] === row ? first : foot;
  return html`${tableRow(head, masthead, context)}${lead && tableRow(top, lead[1], context)}${others.map(
    ([style, content]) => tableRow(style, content, context),
  )}`;
}

/** `lang` and `dir` stand on every row: mail programs drop the elements around. */
function tableRow(style: Style, content: Html, { language: lang, direction: dir }: Context): Html {
  return html`<tr><td${attributes({ lang, dir, ...style })}>
${content}</td></tr>
`;
}
