import {
  documentAddress,
  isWebAddress,
  languageTag,
  oneLine,
  resolveUrl,
  shownTo,
  unlistedNames,
  type Renderer,
} from "@digestkit/adapter-kit";
import { assertDigest, checkUrl, textOf, type Contributor, type Digest, type Message } from "@digestkit/schema";
import type { Context } from "./context.ts";
import { correctionNode } from "./correction-node.ts";
import { createNames } from "./create-names.ts";
import { entityNodes } from "./entity-nodes.ts";
import type { ContributorRoleNode } from "./schema-org/contributor-role.ts";
import type { PersonNode } from "./schema-org/person.ts";
import type { JsonLdDocument, TranslatedIssueNode } from "./schema-org/publication-issue.ts";
import type { JsonLdOptions } from "./json-ld-options.ts";
import { node } from "./node.ts";
import { partNodes } from "./part-nodes.ts";
import { licenceNode, publicationNode } from "./publication-node.ts";

/** IPTC's codes for whether something may be used: the words of `digest.pubStatus`. */
export const statusTerms = "http://cv.iptc.org/newscodes/pubstatusg2/";

/**
 * A digest as JSON-LD in the vocabulary of schema.org: a `PublicationIssue` of a `Periodical`, its sections and entries
 * (`NewsArticle`), their quotations and speakers, sources, corrections, and everybody it names.
 *
 * Every node has an `@id`: the address it has on the page of `@digestkit/html`, or a fragment where the page's address is not
 * known. What the vocabulary has no word for is listed in `unmapped`. Whoever the record is for, it does not gather
 * people marked as victim, minor or source: they have no node, are no mention, no speaker and no contributor. Their names are
 * still in the texts, unless an audience must not learn them.
 *
 * @param given - Digest; not changed.
 * @param options - Where it is published, and who it is for.
 * @returns Plain JSON, for `JSON.stringify`; `toJsonLdScript` makes a script element of it.
 * @throws TypeError when it is given no digest, or an address among the options is none.
 * @see https://schema.org/PublicationIssue
 * @example
 * ```ts
 * import { toJsonLd } from "@digestkit/jsonld";
 * import { createDigest, createEntry, createSection } from "@digestkit/schema";
 *
 * const entry = createEntry({ id: "gates", headline: "Gates opened" });
 * const digest = createDigest({ id: "issue-7", sections: [createSection({ id: "news", title: "News", entries: [entry] })] });
 * const [, article] = toJsonLd(digest, { url: "https://monitor.example/7" }).hasPart ?? [];
 * console.log(article?.["@type"], article?.["@id"]); // => NewsArticle https://monitor.example/7#gates
 * ```
 */
export const toJsonLd: Renderer<JsonLdOptions, JsonLdDocument> = (given, options = {}) => {
  assertDigest(given);
  const digest = shownTo(given, options);
  const context = createContext(digest, options);
  const { publication, temporalCoverage, issueDate, datePublished, dateModified } = digest;
  const page = documentAddress(digest, options).page;
  const hasPublisher = (publication?.publisher ?? publication?.correctionsPolicy) !== undefined;
  return node<JsonLdDocument>({
    "@context": "https://schema.org",
    "@type": "PublicationIssue",
    "@id": context.names.of(digest),
    identifier: digest.id,
    name: digest.title,
    url: options.url === undefined ? context.url(digest.url) : page,
    issueNumber: digest.issueNumber,
    isPartOf: publicationNode(context),
    publisher: hasPublisher ? { "@id": context.names.publisher } : undefined,
    temporal: issueDate,
    datePublished,
    dateModified,
    temporalCoverage: temporalCoverage && `${temporalCoverage.start}/${temporalCoverage.end}`,
    inLanguage: context.language,
    creativeWorkStatus: statusOf(digest),
    license: licenceNode(publication?.licence, context),
    contributor: digest.contributors.flatMap((contributor) => contributorNode(contributor, context)),
    translationOfWork: originalOf(digest, context),
    workTranslation: (options.translations ?? []).map(({ inLanguage, url }) =>
      node<TranslatedIssueNode>({
        "@type": "PublicationIssue",
        inLanguage: languageTag(inLanguage),
        url: context.url(url),
      }),
    ),
    abstract: textOf(digest.abstract) || undefined,
    mainEntity: digest.featured.flatMap((id) => referenceTo(id, context)),
    hasPart: partNodes(context),
    correction: digest.corrections.map((correction) => correctionNode(correction, context)),
    mentions: entityNodes(context),
  });
};

function createContext(digest: Digest, options: JsonLdOptions): Context {
  const address = documentAddress(digest, options);
  const seen = new Set<string>();
  const report = (message: Message): void => {
    if (!seen.has(message.reason + message.actual)) options.onMessage?.(message);
    seen.add(message.reason + message.actual);
  };
  const url = (written: string | undefined): string | undefined => {
    if (written === undefined) return undefined;
    const result = checkUrl(written);
    if ("url" in result) return resolveUrl(result.url, address.site);
    report({ ruleId: "link-url", severity: "warning", reason: result.reason, actual: written });
    return undefined;
  };
  if (digest.pubStatus === "withheld") {
    const reason =
      "Unexpected pubStatus withheld, expected an issue that may be published: keep this record to yourselves";
    report({ ruleId: "jsonld-status", severity: "warning", reason, path: ["pubStatus"] });
  }
  const language = languageTag(digest.inLanguage) ?? languageTag(options.language);
  const unlisted = unlistedNames([digest], options);
  const names = createNames(digest, address, unlisted);
  const people = new Map(digest.people.map((person) => [person.id, person]));
  const organisations = new Map(digest.organisations.map((body) => [body.id, body]));
  return { digest, options, names, unlisted, people, organisations, url, language };
}

function statusOf({ pubStatus }: Digest): JsonLdDocument["creativeWorkStatus"] {
  if (pubStatus === "usable") return undefined;
  return { "@type": "DefinedTerm", termCode: pubStatus, inDefinedTermSet: statusTerms };
}

/** Somebody's part in the issue, as schema.org's pattern for roles has it: the property once more inside the role. */
function contributorNode({ person, role }: Contributor, { names, people, unlisted }: Context): ContributorRoleNode[] {
  const isKnown = people.has(person);
  const id = names.entity(person);
  // Somebody whom records for machines must not name.
  if (isKnown ? id === undefined : unlisted.has(oneLine(person))) return [];
  const contributor =
    isKnown && id !== undefined ? { "@id": id } : node<PersonNode>({ "@type": "Person", name: person });
  return [node<ContributorRoleNode>({ "@type": "Role", roleName: role, contributor })];
}

function originalOf({ translationOf }: Digest, context: Context): TranslatedIssueNode | undefined {
  if (translationOf === undefined) return undefined;
  return isWebAddress(translationOf)
    ? node<TranslatedIssueNode>({ "@type": "PublicationIssue", url: context.url(translationOf) })
    : node<TranslatedIssueNode>({ "@type": "PublicationIssue", identifier: translationOf });
}

function referenceTo(id: string, { names }: Context): { "@id": string }[] {
  const name = names.part(id);
  return name === undefined ? [] : [{ "@id": name }];
}
