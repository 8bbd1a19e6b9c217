import { attributes, html, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import { label, type Context } from "@digestkit/html";
import type { EmailOptions } from "./email-options.ts";
import { unsubscribeUrl } from "./headers/list-unsubscribe.ts";
import { mailLine } from "./mail-line.ts";
import type { Look } from "./look/styles.ts";
import { isolated } from "./components/isolated.ts";

/** What of the options a mail says at its end. */
export type FarewellOptions = Pick<EmailOptions, "imprint" | "unsubscribe">;

/**
 * The end of a mail, under the foot of the issue: who answers for it, and how to get no more of it.
 *
 * @param options - Of `toEmail`.
 * @param context - Of the mail.
 * @param look - Styles.
 * @returns Markup.
 */
export function farewell({ imprint, unsubscribe }: FarewellOptions, context: Context, look: Look): Html {
  const { meta, quietLink } = look[context.direction];
  const lines = imprintLines(imprint).map((line, index): HtmlValue => [
    index > 0 && html`<br>\n`,
    isolated(line, context),
  ]);
  const href = unsubscribe && unsubscribeUrl(unsubscribe.url);
  return html`${lines.length > 0 && html`<p${attributes({ ...meta })}>${lines}</p>\n`}${
    href &&
    html`<p${attributes({ ...meta })}><a${attributes({ href, ...quietLink })}>${label(context.labels.unsubscribe, context)}</a></p>\n`
  }`;
}

/** Lines of the imprint without those that are empty. */
export function imprintLines(imprint: string = ""): string[] {
  return imprint
    .split(/\r\n?|\n/u)
    .map(mailLine)
    .filter((line) => line !== "");
}
