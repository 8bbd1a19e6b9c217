import { attributes, digestTitle, html, ownId, type Html } from "@digestkit/adapter-kit";
import { safeUrl, textOf } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { label } from "../label.ts";

/** The HTML document around an issue: no script, nothing loaded but the author's images. */
export function page(issue: Html, context: Context): Html {
  const { digest, labels, language: lang, direction: dir } = context;
  const canonical = digest.url === undefined ? undefined : safeUrl(digest.url);
  const description = descriptionOf(textOf(digest.abstract));
  return html`<!DOCTYPE html>
<html class="digest-page"${attributes({ lang, dir: dir === "ltr" ? undefined : dir })}>
<head>
<meta charset="utf-8">
<title>${digestTitle(digest, labels)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${description === "" ? undefined : html`<meta name="description" content="${description}">\n`}${
    digest.pubStatus === "usable" ? undefined : html`<meta name="robots" content="noindex">\n`
  }${canonical && html`<link${attributes({ rel: "canonical", href: canonical })}>\n`}${context.styles}${
    context.head && html`${context.head}\n`
  }</head>
<body>
<a class="skip" href="#${ownId(context, "main")}">${label(labels.skipToContent, context)}</a>
${issue}</body>
</html>
`;
}

/** The first words of the abstract, some 160 characters, for search engines. */
function descriptionOf(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= 160 ? line : `${line.slice(0, 160).replace(/\s+\S*$|[\uD800-\uDBFF]$/u, "")}…`;
}
