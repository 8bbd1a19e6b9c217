import { attributes, html, markupOf, type Html } from "@digestkit/adapter-kit";
import { partComponents, toHtml, type Components, type Context } from "@digestkit/html";
import type { Content } from "@digestkit/schema";
import { entryItem } from "../content/entry.ts";
import { footnotes } from "../content/footnotes.ts";
import type { Issue } from "../model/issue.ts";
import type { Setting } from "../model/setting.ts";
import { contentOfCorrection, contentOfEntry, contentOfSection } from "./content-of.ts";
import { footnotesIn, unusedFootnotes } from "./footnotes-in.ts";
import { htmlOptions } from "./html-options.ts";

/** A part of an issue as markup. */
export interface RenderedPart {
  /** Safe markup without relative addresses. */
  content: string;
  /** Its `id` in the page of the issue. */
  anchor: string | undefined;
}

/** What of an issue can be an item of its own. */
export type PartKind = "entries" | "sections" | "corrections";

/** Keeps the markup of a part instead of showing it where it stands. */
type Keep = (part: object, content: readonly Content[], context: Context, render: (inside: Context) => Html) => Html;

/** The title of an item stands over it, so that its first heading is of the second level. */
const headingLevel = 2;

const nothing = (): Html => html``;

/** What stands around the parts. */
const around: Partial<Components> = {
  masthead: nothing,
  notice: nothing,
  pullQuote: nothing,
  contents: nothing,
  featured: nothing,
  footnotes: nothing,
  footer: nothing,
};

/** For each kind, the components that keep its parts. */
const keepers: Readonly<Record<PartKind, (keep: Keep, own: Partial<Components>) => Partial<Components>>> = {
  entries: (keep, own) => ({
    corrections: nothing,
    entry: (value, context) => {
      const inCorrections = context.plan.corrections.get(value)?.flatMap(contentOfCorrection) ?? [];
      const content = [...contentOfEntry(value), ...inCorrections];
      return keep(value, content, context, (inside) => (own.entry ?? entryItem)(value, inside));
    },
  }),
  sections: (keep, own) => ({
    corrections: nothing,
    section: (value, context) => {
      const section = own.section ?? partComponents.section;
      // The sections in it are parts of it.
      const parts = { ...context.parts, section };
      return keep(value, contentOfSection(value), context, (inside) => section(value, { ...inside, parts }));
    },
  }),
  corrections: (keep, own) => ({
    entry: (value, context) => {
      context.plan.corrections.get(value)?.forEach((correction) => context.parts.correction(correction, context));
      return html``;
    },
    correction: (value, context) =>
      keep(value, contentOfCorrection(value), context, (inside) =>
        (own.correction ?? partComponents.correction)(value, inside),
      ),
  }),
};

/**
 * The parts of an issue, each as the content of an item. The issue is rendered once as a whole, so that anchors and the numbers
 * of footnotes are those of its page.
 *
 * @param kind - Which parts.
 * @param issue - Issue.
 * @param setting - Of the feed.
 * @returns The parts in reading order.
 */
export function renderParts(kind: PartKind, issue: Issue, setting: Setting): Map<object, RenderedPart> {
  const found = new Map<object, RenderedPart>();
  const options = htmlOptions(issue, setting);
  const notes = options.components.footnotes ?? footnotes;
  let unused: ReturnType<typeof unusedFootnotes> | undefined;
  const keep: Keep = (part, content, context, render) => {
    const inside = { ...context, headingLevel };
    const { language: lang, direction: dir, plan } = context;
    unused ??= unusedFootnotes(plan);
    const markup = html`<div${attributes({ lang, dir })}>
${render(inside)}${notes(footnotesIn(content, plan, unused), inside)}</div>
`;
    found.set(part, { content: markupOf(markup), anchor: plan.anchors.get(part) });
    return html``;
  };
  const keepParts = keepers[kind](keep, setting.options.components ?? {});
  toHtml(issue.digest, { ...options, components: { ...options.components, ...around, ...keepParts } });
  return found;
}
