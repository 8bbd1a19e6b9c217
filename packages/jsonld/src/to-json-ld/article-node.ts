import { languageTag, oneLine } from "@digestkit/adapter-kit";
import { textOf, type Correction, type Entry, type Section, type Translation } from "@digestkit/schema";
import type { Context } from "./context.ts";
import type { WorkNode } from "./schema-org/creative-work.ts";
import type { NewsArticleNode } from "./schema-org/news-article.ts";
import type { ReferenceNode } from "./schema-org/reference.ts";
import { node } from "./node.ts";
import { quotationNode } from "./quotation-node.ts";
import { citationNode } from "./work-node.ts";

/**
 * An entry as a `NewsArticle`.
 *
 * @param entry - Entry.
 * @param section - The section it stands in.
 * @param corrections - Corrections of the entry or its quotations.
 * @param context - The document around.
 * @returns The node.
 */
export function articleNode(
  entry: Entry,
  section: Section,
  corrections: readonly Correction[],
  context: Context,
): NewsArticleNode {
  const { digest, names, options } = context;
  const { publication, datePublished = digest.issueDate } = digest;
  const id = names.of(entry);
  const body = textOf(entry.body);
  const hasPublisher = (publication?.publisher ?? publication?.correctionsPolicy) !== undefined;
  return node<NewsArticleNode>({
    "@type": "NewsArticle",
    "@id": id,
    identifier: entry.id,
    url: context.url(options.entryUrl?.(entry, digest)) ?? (id.startsWith("#") ? undefined : id),
    isPartOf: { "@id": names.of(section) },
    articleSection: section.title || undefined,
    headline: entry.headline,
    dateline: entry.dateline,
    inLanguage: context.language,
    datePublished,
    dateModified: digest.dateModified,
    publisher: hasPublisher ? { "@id": names.publisher } : undefined,
    articleBody: body === "" ? undefined : body,
    hasPart: entry.quotations
      .filter(({ type }) => type !== "term")
      .map((quotation) => quotationNode(quotation, context)),
    citation: entry.sources.map((source) => citationNode(source, context)),
    keywords: entry.keywords,
    mentions: mentionsOf(entry, context),
    translationOfWork: entry.translation && originalNode(entry.translation, context),
    translator: translatorOf(entry.translation, context),
    correction: corrections.map((correction) => ({ "@id": names.of(correction) })),
  });
}

/** Everybody and everything an entry names, each once, in order. */
function mentionsOf({ mentions }: Entry, { names }: Context): ReferenceNode[] {
  const ids = mentions.map(({ ref }) => names.entity(ref)).filter((id) => id !== undefined);
  return [...new Set(ids)].map((id) => ({ "@id": id }));
}

function originalNode({ inLanguage, url }: Translation, context: Context): WorkNode {
  return node<WorkNode>({
    "@type": "CreativeWork",
    inLanguage: languageTag(inLanguage),
    url: context.url(url),
  });
}

function translatorOf(translation: Translation | undefined, { unlisted }: Context): NewsArticleNode["translator"] {
  const name = translation?.translator;
  return name === undefined || unlisted.has(oneLine(name))
    ? undefined
    : node<{ "@type": "Person"; name: string }>({ "@type": "Person", name });
}
