import {
  allShownTo,
  attributes,
  below,
  element,
  html,
  labelsFor,
  markupOf,
  ownId,
  type Html,
} from "@digestkit/adapter-kit";
import { assertDigests, createDigest, type Digest } from "@digestkit/schema";
import { indexItem } from "./components/index-item.ts";
import type { Context } from "./context.ts";
import { createContext } from "./create-context.ts";
import type { IndexOptions } from "./index-options.ts";
import { issuesByYear, type Year } from "./issues-by-year.ts";
import { label } from "./label.ts";

/** From how many years links to them help. */
const minYears = 3;

/**
 * A list of issues as HTML, by year, the newest first: the page between a site and its issues.
 *
 * It has the looks of a page of `toHtml`, and holds to the same: every text is escaped, every address checked, nothing loaded.
 * Issues that are withheld are left out, and reported; those that were withdrawn say so.
 *
 * @param digests - Issues, in any order; not changed.
 * @param options - What to make, where the issues are, and with which words and looks.
 * @returns HTML (WHATWG), UTF-8, with a final newline.
 * @throws TypeError when a digest is none, or an option is of the wrong type.
 * @see https://html.spec.whatwg.org/
 * @example
 * ```ts
 * import { toIndexHtml } from "@digestkit/html";
 * import { createDigest } from "@digestkit/schema";
 *
 * const issue = createDigest({ id: "m7", title: "Gates & gauges", issueDate: "2024-03-14" });
 * const list = toIndexHtml([issue], { document: "fragment", title: "Monitor", hrefOf: ({ id }) => `/${id}/` });
 * console.log(list.includes('<h3><a href="/m7/">Gates &amp; gauges</a></h3>')); // => true
 * ```
 */
export function toIndexHtml(digests: readonly Digest[], options: IndexOptions = {}): string {
  const { document = "page", hrefOf = ({ url }): string | undefined => url, onMessage } = options;
  assertDigests(digests);
  const issues = allShownTo(digests, options).filter(({ id, pubStatus }) => {
    const isWithheld = pubStatus === "withheld";
    if (isWithheld) onMessage?.({ ruleId: "withheld-issue", severity: "warning", reason, actual: id });
    return !isWithheld;
  });
  const years = issuesByYear(issues);
  const context = createContext(listOf(years, options), options);
  const whole = list(years, hrefOf, context, document);
  return markupOf(document === "page" ? context.parts.page(whole, context) : whole);
}

const reason =
  "Unexpected issue that is withheld, expected issues that may be published: set its `pubStatus`, or leave it out";

/** The list as a document of its own, for what pages have in common: masthead, footer, head. */
function listOf([newest]: Year[], options: IndexOptions): Digest {
  const [issue] = newest?.issues ?? [];
  const { publication = issue?.publication, url, language } = options;
  const inLanguage = language ?? issue?.inLanguage;
  const names = [options.title, publication?.name, publication?.publisher];
  const title = names.find((name) => name !== undefined && name.trim() !== "");
  return createDigest({
    id: "index",
    title: title ?? labelsFor(inLanguage, options.labels).issues,
    ...(inLanguage !== undefined && { inLanguage }),
    ...(publication && { publication }),
    ...(url !== undefined && { url }),
  });
}

function list(
  years: readonly Year[],
  hrefOf: (digest: Digest) => string | undefined,
  context: Context,
  document: "page" | "fragment",
): Html {
  const { digest, parts, language: lang, direction: dir } = context;
  const inside = below(context);
  const content = [
    years.length >= minYears && links(years, context),
    years.map((each) => section(each, hrefOf, inside)),
  ];
  const masthead = parts.masthead(digest, context);
  const footer = parts.footer(digest, inside);
  if (document === "fragment") {
    return html`<section class="digest index"${attributes({ lang, dir })}>\n${masthead}${content}${footer}</section>\n`;
  }
  const landmark = attributes({ id: ownId(context, "main"), tabindex: -1 });
  return html`<div class="digest index">\n${masthead}<main${landmark}>\n${content}</main>\n${footer}</div>\n`;
}

/** Links to the years. */
function links(years: readonly Year[], context: Context): Html {
  const id = ownId(context, "contents");
  const items = years.map(
    (each) => html`<li><a href="#${yearId(each, context)}">${yearName(each, context)}</a></li>\n`,
  );
  return html`<nav class="contents years" aria-labelledby="${id}">
<p class="kicker" id="${id}">${label(context.labels.contents, context)}</p>
<ol>
${items}</ol>
</nav>
`;
}

function section(each: Year, hrefOf: (digest: Digest) => string | undefined, context: Context): Html {
  const heading = element(`h${context.headingLevel}`, { id: yearId(each, context) }, yearName(each, context));
  const items = each.issues.map((issue) => indexItem(issue, hrefOf(issue), below(context)));
  return html`<section class="section">\n${heading}\n<ul class="issues">\n${items}</ul>\n</section>\n`;
}

function yearName({ year }: Year, context: Context): Html {
  return year === undefined ? html`${label(context.labels.undated, context)}` : html`${year}`;
}

function yearId({ year = "undated" }: Year, context: Context): string {
  return ownId(context, year);
}
