import type { Digest as DigestDocument, Section } from "@digestkit/schema";
import type { ReactNode } from "react";
import { below } from "./below.ts";
import type { Context } from "./context.ts";
import { createContext } from "./create-context.ts";
import type { DigestOptions } from "./digest-options.ts";
import { Flow } from "./nodes.tsx";

/** Properties of `<Digest>`. */
export interface DigestProps extends DigestOptions {
  /** Document to show; not changed. */
  digest: DigestDocument;
}

/** From how many titled sections a table of contents helps. */
const minContents = 3;

/**
 * A whole issue, as one `article`: masthead, what leads, sections, what ends.
 *
 * It has no state, no effect and no React context: it renders on a server, as a server component, into a stream, and in the
 * browser, and needs no script there. The markup is that of `@digestkit/html`, whose style sheet fits.
 *
 * @throws TypeError when an option is of the wrong type; RangeError for a heading level that HTML does not have.
 * @example
 * ```ts
 * import { Digest } from "@digestkit/react";
 * import { createDigest } from "@digestkit/schema";
 * import { createElement } from "react";
 * import { renderToStaticMarkup } from "react-dom/server";
 *
 * const digest = createDigest({ id: "monitor-12", title: "Q & A", inLanguage: "en" });
 * console.log(renderToStaticMarkup(createElement(Digest, { digest, headingLevel: 2 })));
 * // prints <article class="digest" lang="en" dir="ltr"><header class="masthead"><h2>Q &amp; A</h2></header></article>
 * ```
 */
export function Digest({ digest: given, ...options }: DigestProps): ReactNode {
  const context = createContext(given, options);
  const { digest, parts, plan, language, direction } = context;
  const { pullQuote, abstract, corrections } = digest;
  const inside = below(context);
  const sections = digest.sections.filter((section) => !isCorrectionsHeading(section, context));
  const titled = sections.filter(({ title }) => title.trim() !== "");
  const leading = digest.featured.map((id) => plan.entries.get(id)).filter((entry) => entry !== undefined);
  return (
    <article className="digest" lang={language} dir={direction}>
      <parts.masthead value={digest} context={context} />
      <parts.notice value={digest} context={inside} />
      {pullQuote && <parts.pullQuote value={pullQuote} context={inside} />}
      {abstract.length > 0 && (
        <div className="abstract">
          <Flow content={abstract} context={inside} />
        </div>
      )}
      {titled.length >= minContents && <parts.contents value={titled} context={inside} />}
      {leading.length > 0 && <parts.featured value={leading} context={inside} />}
      {sections.map((section) => (
        <parts.section key={plan.anchors.get(section)} value={section} context={inside} />
      ))}
      {corrections.length > 0 && <parts.corrections value={corrections} context={inside} />}
      {plan.footnotes.length > 0 && <parts.footnotes value={plan.footnotes} context={inside} />}
      <parts.footer value={digest} context={inside} />
    </article>
  );
}

/** A section that is nothing but a heading over corrections, which are not among its entries: the block of corrections has it. */
function isCorrectionsHeading(
  { title, entries, abstract = [], sections = [] }: Section,
  { digest, labels }: Context,
): boolean {
  const isEmpty = entries.length + abstract.length + sections.length === 0;
  return isEmpty && digest.corrections.length > 0 && title.trim().toLowerCase() === labels.corrections.toLowerCase();
}
