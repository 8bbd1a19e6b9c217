import {
  documentAddress,
  isWebAddress,
  labelsFor,
  languageTag,
  namedContributors,
  oneLine,
  planDigest,
  readableText,
  resolveUrl,
  shownTo,
  unlistedNames,
  type AddressOptions,
  type Audience,
  type LabelOverrides,
  type Labels,
  type Renderer,
} from "@digestkit/adapter-kit";
import {
  assertDigest,
  checkUrl,
  type Digest,
  type Entity,
  type Message,
  type Person,
  type PullQuote,
  type Section,
} from "@digestkit/schema";
import { createNames } from "../to-json-ld/create-names.ts";
import { node } from "../to-json-ld/node.ts";
import type { NinjsContext } from "./ninjs-context.ts";
import { ninjsDate } from "./ninjs-date.ts";
import { ninjsItem, sectionItem } from "./ninjs-item.ts";
import { ninjsText } from "./ninjs-text.ts";
import type { Ninjs, NinjsEntity, NinjsItem } from "./ninjs.ts";

/** Options of `toNinjs`. */
export interface NinjsOptions extends AddressOptions {
  /** BCP 47 tag for digests that do not name their own. */
  language?: string;
  /** Who it is for: names they must not learn are withheld, as `redactDigest` of the adapter kit does; without it, none are. */
  audience?: Audience;
  /** Words to use instead of the default ones. */
  labels?: LabelOverrides;
  /** Takes what there is to report, such as an address that was refused. */
  onMessage?: (message: Message) => void;
}

/**
 * A digest as IPTC ninjs 3.1, the format in which news agencies exchange news: a `composite` object for the issue, with one
 * associated `text` object for each entry, in reading order.
 *
 * Texts are plain text. An object without an address has a URN as its `uri`, made of the document's own ids. People marked as
 * victim, minor or source are in the texts only, and not there either where an audience must not learn their names.
 *
 * @param given - Digest; not changed.
 * @param options - Where it is published, and who it is for.
 * @returns Plain JSON.
 * @throws TypeError when it is given no digest, or an address among the options is none.
 * @see https://iptc.org/std/ninjs/userguide/
 * @example
 * ```ts
 * import { toNinjs } from "@digestkit/jsonld";
 * import { createDigest } from "@digestkit/schema";
 *
 * const issue = toNinjs(createDigest({ id: "issue-7", url: "https://monitor.example/7", issueDate: "2024-03-14" }));
 * console.log(issue.uri, issue.type, issue.versionCreated); // => https://monitor.example/7 composite 2024-03-14T00:00:00Z
 * ```
 */
export const toNinjs: Renderer<NinjsOptions, Ninjs> = (given, options = {}) => {
  assertDigest(given);
  const digest = shownTo(given, options);
  const context = createContext(digest, options);
  const { publication, pullQuote } = digest;
  const licence = publication?.licence;
  const linkedRights = licence !== undefined && isWebAddress(licence.trim()) ? context.url(licence) : undefined;
  const policy = context.url(publication?.correctionsPolicy);
  return node<Ninjs>({
    uri: context.uri(digest),
    type: "composite",
    representationType: "full",
    firstCreated: ninjsDate(digest.datePublished ?? digest.issueDate),
    versionCreated: ninjsDate(digest.dateModified ?? digest.datePublished ?? digest.issueDate),
    pubStatus: digest.pubStatus,
    copyrightHolder: publication?.publisher,
    usageTerms: linkedRights === undefined ? licence : undefined,
    rightsInfo: linkedRights === undefined ? undefined : { linkedRights },
    language: context.language,
    title: digest.title,
    slugline: undefined,
    by: creditsOf(context),
    located: undefined,
    headlines: ninjsText("main", digest.title),
    descriptions: [
      ...ninjsText("pullQuote", pullQuote && quoteOf(pullQuote, context.labels)),
      ...ninjsText("summary", readableText(digest.abstract, context.labels) || undefined),
      ...digest.corrections.filter((correction) => !context.isOfEntry(correction)).flatMap(context.correction),
    ],
    bodies: undefined,
    people: listed(digest, context.unlisted).map((person) => context.entity(person)),
    organisations: digest.organisations.map((body) => context.entity(body)),
    places: digest.places.map((place) => context.entity(place)),
    subjects: undefined,
    infoSources: undefined,
    altIds: altIdsOf(digest),
    trustIndicators:
      policy === undefined
        ? undefined
        : [
            {
              role: "http://cv.iptc.org/newscodes/trustindicator/correctionsPolicy",
              title: context.labels.correctionsPolicy,
              href: policy,
            },
          ],
    standard: { name: "ninjs", version: "3.1", schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#" },
    associations: itemsOf(digest.sections, [], context),
  });
};

function createContext(digest: Digest, options: NinjsOptions): NinjsContext {
  const address = documentAddress(digest, options);
  const unlisted = unlistedNames([digest], options);
  const names = createNames(digest, address, unlisted);
  const plan = planDigest(digest);
  const language = languageTag(digest.inLanguage) ?? languageTag(options.language);
  const seen = new Set<string>();
  const url = (written: string | undefined): string | undefined => {
    if (written === undefined) return undefined;
    const result = checkUrl(written);
    const resolved = "url" in result ? resolveUrl(result.url, address.site) : undefined;
    // `uri` is an absolute one (RFC 3986); a relative one without a site says nothing to the receiver.
    if (resolved !== undefined && /^[a-z][a-z\d+.-]*:/iu.test(resolved)) return resolved;
    const relative = "Unexpected relative address, expected an absolute one: set siteUrl";
    const reason = "reason" in result ? result.reason : relative;
    if (!seen.has(written)) options.onMessage?.({ ruleId: "link-url", severity: "warning", reason, actual: written });
    seen.add(written);
    return undefined;
  };
  const uri = (thing: object): string => {
    const name = names.of(thing);
    if (!name.startsWith("#")) return name;
    const path = thing === digest ? "" : `/${name.slice(1)}`;
    return `urn:x-digestkit:${names.of(digest).slice(1) || encodeURIComponent(digest.id)}${path}`;
  };
  const byId = <Thing extends Entity>(list: readonly Thing[]): Map<string, Thing> =>
    new Map(list.map((thing) => [thing.id, thing]));
  return {
    digest,
    people: byId(listed(digest, unlisted)),
    unlisted,
    organisations: byId(digest.organisations),
    places: byId(digest.places),
    language,
    labels: labelsFor(language, options.labels),
    plan,
    url,
    uri,
    isOfEntry: ({ target }) => plan.entries.has(target),
    correction: ({ severity, text, before, after }) => [
      ...ninjsText(severity, text),
      ...ninjsText(`${severity}Before`, before),
      ...ninjsText(`${severity}After`, after),
    ],
    entity: (entity, rel): NinjsEntity =>
      node<NinjsEntity>({ name: entity.name, rel, uri: url(entity.sameAs[0]), literal: entity.id }),
  };
}

/** The people a record for machines may gather. */
function listed({ people }: Digest, unlisted: ReadonlySet<string>): Person[] {
  return people.filter(({ name }) => !unlisted.has(oneLine(name)));
}

/** `“Words.” — Nils Varga, interview` */
function quoteOf({ text, attribution }: PullQuote, { separator }: Labels): string {
  const by = [attribution?.name, attribution?.medium].filter((part) => part !== undefined).join(separator);
  return by === "" ? text : `${text}\n— ${by}`;
}

function creditsOf({ digest, unlisted, labels }: NinjsContext): string | undefined {
  const names = namedContributors(digest)
    .filter(({ name }) => !unlisted.has(oneLine(name)))
    .map(({ name, role }) => `${name} (${role})`);
  return names.length > 0 ? names.join(labels.separator) : undefined;
}

function altIdsOf({
  id,
  publication,
  issueNumber,
  volumeNumber,
  issueDate,
}: Digest): { role: string; value: string }[] {
  const ids = { id, publication: publication?.name, volumeNumber, issueNumber, issueDate };
  return Object.entries(ids)
    .flatMap(([role, value]) => (value === undefined ? [] : [{ role, value }]))
    .map(node);
}

/** The entries in reading order; a section without any is an object of its own. */
function itemsOf(sections: readonly Section[], around: readonly string[], context: NinjsContext): NinjsItem[] {
  return sections.flatMap((section) => {
    const titles = section.title === "" ? around : [...around, section.title];
    const summary = readableText(section.abstract ?? [], context.labels);
    const entries = section.entries.map((entry, index) =>
      ninjsItem(entry, { titles, summary: index === 0 ? summary : "" }, context),
    );
    const own = entries.length > 0 ? entries : sectionItem(section, summary, context);
    return [...own, ...itemsOf(section.sections ?? [], titles, context)];
  });
}
