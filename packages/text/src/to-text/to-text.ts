import { overviewOf, shownTo } from "@digestkit/adapter-kit";
import { assertDigest, type Digest } from "@digestkit/schema";
import type { Context } from "./context.ts";
import { createContext } from "./create-context.ts";
import { finish } from "./layout/finish.ts";
import { stack } from "./layout/stack.ts";
import { renderFlow } from "./render-nodes.ts";
import type { TextOptions } from "./to-text-options.ts";

/**
 * A digest as plain text, laid out to be read: masthead, pull quote, sections and entries, wrapped by display width, with numbered
 * addresses below. Control characters and directional overrides of the document are replaced. Same digest and options, same bytes.
 *
 * @param digest - Document; not changed.
 * @param options - How wide, who it is for, where addresses stand, which words and components.
 * @returns `text/plain`, lines ended by LF, with a final LF; empty for a digest that has nothing to show.
 * @throws TypeError when an option is of the wrong type.
 * @see https://www.rfc-editor.org/rfc/rfc3676
 * @example
 * ```ts
 * import { toText } from "@digestkit/text";
 * import { createDigest } from "@digestkit/schema";
 *
 * const digest = createDigest({ id: "monitor-12", title: "Rights Monitor", issueDate: "2024-03-14", inLanguage: "en" });
 * console.log(toText(digest).split("\n")); // => ["Rights Monitor", "==============", "March 14, 2024", ""]
 * ```
 */
export function toText(digest: Digest, options: TextOptions = {}): string {
  assertDigest(digest);
  const shown = shownTo(digest, options);
  const context = createContext(shown, options);
  return finish(issue(shown, context), options.format ?? "fixed");
}

function issue(digest: Digest, context: Context): string[] {
  const { components, plan } = context;
  const { pullQuote, abstract, sections, corrections } = digest;
  const { featured } = overviewOf(digest, plan);
  const loose = corrections.filter(({ target }) => !plan.entries.has(target));
  // In order of reading, because addresses are numbered on the way.
  const parts = [
    components.masthead(digest, context),
    components.notice(digest, context),
    pullQuote ? components.pullQuote(pullQuote, context) : [],
    renderFlow(abstract, context),
    featured.length > 0 ? components.featured(featured, context) : [],
    ...sections.map((section) => components.section(section, context)),
    loose.length > 0 ? components.corrections(loose, context) : [],
    plan.footnotes.length > 0 ? components.footnotes(plan.footnotes, context) : [],
    components.footer(digest, context),
  ];
  const links = context.register.take();
  return stack([...parts, links.length > 0 ? components.linkList(links, context) : []]);
}
