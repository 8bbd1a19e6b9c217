import { attributes, html, styleElement, type Html } from "@digestkit/adapter-kit";
import type { Context } from "@digestkit/html";
import type { Look } from "./look/styles.ts";
import type { Palette } from "./look/theme.ts";

/** What stands around the issue in a mail. */
export interface Page {
  /** Rows of the issue. */
  rows: Html;
  /** Subject of the mail. */
  subject: string;
  /** What a list of mails shows after it. */
  preheader: string;
  /** Styles. */
  look: Look;
  /** Width and colours. */
  palette: Palette;
  /** The style sheet. */
  stylesheet: string;
}

/** Spaces after the preheader, so that no list of mails goes on with the words of the masthead. */
const padding = "\u00A0\u200C".repeat(70);

/**
 * The HTML document of a mail: a hidden line for lists of mails, then one table, as wide as said and no wider than the screen.
 *
 * `html` and `body` are there for the programs that keep them; all they say is said once more on the elements inside, where
 * mail programs on the web look. Outlook for Windows knows no `max-width`; for it the table has a width, which all others let
 * `max-width` reduce.
 *
 * @param page - What goes into it.
 * @param context - Of the mail.
 * @returns Markup.
 */
export function pageOf({ rows, subject, preheader, look, palette, stylesheet }: Page, context: Context): Html {
  const { language: lang, direction: dir } = context;
  const { ground, preheader: hidden } = look[dir];
  const { background } = palette.light;
  const shown = preheader !== "" && html`<div${attributes({ ...hidden })}>${preheader}${padding}</div>\n`;
  return html`<!DOCTYPE html>
<html${attributes({ lang, dir })}>
<head>
<meta charset="utf-8">
<title>${subject}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<meta name="x-apple-disable-message-reformatting">
${styleElement(stylesheet)}
</head>
<body${attributes({ bgcolor: background, ...ground })}>
<div role="article"${attributes({ "aria-label": subject, lang, dir, ...ground })}>
${shown}<table role="presentation" width="${palette.width}" align="center" cellpadding="0" cellspacing="0" border="0"${attributes({ ...look[dir].frame })}>
<tbody>
${rows}</tbody>
</table>
</div>
</body>
</html>
`;
}
