import { attributes, html, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import type { Style, Styles } from "../look/styles.ts";

/**
 * What stands apart, as a table of one cell: the one box whose border, background and space inside all mail programs draw.
 *
 * @param content - What is in it.
 * @param cell - Style of the cell.
 * @param styles - Of the text around.
 * @returns Markup.
 */
export function box(content: HtmlValue, cell: Style, { box: around }: Styles): Html {
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"${attributes({ ...around })}>
<tbody><tr><td${attributes({ ...cell })}>
${content}</td></tr></tbody>
</table>
`;
}
