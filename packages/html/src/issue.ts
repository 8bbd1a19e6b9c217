import {
  attributes,
  below,
  html,
  overviewOf,
  ownId,
  shownSections,
  showsAnything,
  type Html,
} from "@digestkit/adapter-kit";
import type { Context } from "./context.ts";
import { renderFlow } from "./render-flow.ts";

/**
 * All parts of an issue in their order: masthead, what leads, sections, what ends.
 *
 * @param context - Of the page; `headingLevel` is the level of the title.
 * @param document - A page has landmarks around the parts, a fragment is one article.
 * @returns Markup.
 */
export function issue(context: Context, document: "page" | "fragment"): Html {
  const { digest, parts, plan, language: lang, direction: dir } = context;
  const { pullQuote, abstract, corrections } = digest;
  const sources = context.sourceNotes?.list ?? [];
  const inside = below(context);
  const sections = shownSections(context);
  const { contents, featured } = overviewOf(digest, plan, sections);
  // In reading order, so that what is reported is too.
  const masthead = parts.masthead(digest, context);
  const main = [
    parts.notice(digest, inside),
    pullQuote && parts.pullQuote(pullQuote, inside),
    showsAnything(abstract) && html`<div class="abstract">\n${renderFlow(abstract, inside)}</div>\n`,
    contents.length > 0 && parts.contents(contents, inside),
    featured.length > 0 && parts.featured(featured, inside),
    sections.map((section) => parts.section(section, inside)),
    sources.length > 0 && parts.sources(sources, inside),
    corrections.length > 0 && parts.corrections(corrections, inside),
    plan.footnotes.length > 0 && parts.footnotes(plan.footnotes, inside),
  ];
  const footer = parts.footer(digest, inside);
  if (document === "fragment") {
    return html`<article class="digest"${attributes({ lang, dir })}>\n${masthead}${main}${footer}</article>\n`;
  }
  const landmark = attributes({ id: ownId(context, "main"), tabindex: -1 });
  return html`<div class="digest">\n${masthead}<main${landmark}>\n${main}</main>\n${footer}</div>\n`;
}
