import { below, overviewOf, shownSections, showsAnything } from "@digestkit/adapter-kit";
import type { Digest as DigestDocument } from "@digestkit/schema";
import type { ReactNode } from "react";
import { createContext } from "./create-context.ts";
import type { DigestOptions } from "./digest-options.ts";
import { Flow } from "./nodes.tsx";

/** Properties of `<Digest>`. */
export interface DigestProps extends DigestOptions {
  /** Document to show; not changed. */
  digest: DigestDocument;
}

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
  const sections = shownSections(context);
  const { contents, featured } = overviewOf(digest, plan, sections);
  return (
    <article className="digest" lang={language} dir={direction}>
      <parts.masthead value={digest} context={context} />
      <parts.notice value={digest} context={inside} />
      {pullQuote && <parts.pullQuote value={pullQuote} context={inside} />}
      {showsAnything(abstract) && (
        <div className="abstract">
          <Flow content={abstract} context={inside} />
        </div>
      )}
      {contents.length > 0 && <parts.contents value={contents} context={inside} />}
      {featured.length > 0 && <parts.featured value={featured} context={inside} />}
      {sections.map((section) => (
        <parts.section key={plan.anchors.get(section)} value={section} context={inside} />
      ))}
      {corrections.length > 0 && <parts.corrections value={corrections} context={inside} />}
      {plan.footnotes.length > 0 && <parts.footnotes value={plan.footnotes} context={inside} />}
      <parts.footer value={digest} context={inside} />
    </article>
  );
}
