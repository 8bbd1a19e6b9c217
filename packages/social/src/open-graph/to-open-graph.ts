import {
  digestTitle,
  documentAddress,
  entryTitle,
  labelsFor,
  languageTag,
  oneLine,
  planDigest,
  resolveUrl,
  shownTo,
  type AddressOptions,
  type Audience,
  type Labels,
  type Plan,
} from "@digestkit/adapter-kit";
import {
  allEntries,
  assertDigest,
  safeUrl,
  type Content,
  type Digest,
  type Entry,
  type Image,
  type Message,
} from "@digestkit/schema";
import { textUnits } from "../parts/text-units.ts";
import type { Unit } from "../parts/unit.ts";
import { createInsertions } from "../text/create-insertions.ts";
import { blocksOfEntry, flowBlocks } from "../text/entry-blocks.ts";
import { textOfSpans } from "../text/span.ts";
import { unusable } from "../unusable.ts";
import { localeOf } from "./locale-of.ts";
import { shorten } from "./shorten.ts";

/** A picture for a card. */
export interface CardImage {
  /** Its address: https, absolute or relative to the site. */
  url: string;
  /** What it shows. */
  alt?: string;
}

/** Options of `toOpenGraph`. */
export interface OpenGraphOptions extends AddressOptions {
  /** Id of the entry the card is of; of the issue unless said otherwise. */
  entry?: string;
  /** Address of an entry's own page, where it has one. */
  entryUrl?: (entry: Entry, digest: Digest) => string | undefined;
  /** Picture of the card; the first of the entry, or of the issue, unless said otherwise. */
  image?: CardImage;
  /** BCP 47 tag for digests that do not name their own. */
  language?: string;
  /** Who it is for: names they must not learn are withheld, as `redactDigest` of the adapter kit does; without it, none are. */
  audience?: Audience;
  /** Takes what there is to report. */
  onMessage?: (message: Message) => void;
}

/** One property of a card: `og:…`, `article:…` or `twitter:…`. */
export interface CardProperty {
  /** Its name: what the `meta` element has as `property`, or for `twitter:…` as `name`. */
  property: string;
  /** Its value: one line of plain text, not escaped. */
  content: string;
}

/** What cards show of a description, in characters. */
const descriptionLength = 200;

/**
 * What a link to an issue or an entry shows where it is shared: Open Graph, and the two properties X has of its own.
 *
 * @param given - Digest; not changed.
 * @param options - Where it is published, which entry, and who it is for.
 * @returns Properties in the order to write them; `openGraphHtml` makes `meta` elements of them. None for an issue that is
 * withheld or was withdrawn.
 * @throws TypeError when it is given no digest, the digest has no such entry, or an address among the options is none.
 * @see https://ogp.me/
 * @example
 * ```ts
 * import { toOpenGraph } from "@digestkit/social";
 * import { createDigest } from "@digestkit/schema";
 *
 * const card = toOpenGraph(createDigest({ id: "7", title: "Gates & gauges", url: "https://monitor.example/7" }));
 * console.log(card.map(({ property, content }) => `${property}=${content}`));
 * // => ["og:type=article", "og:title=Gates & gauges", "og:url=https://monitor.example/7", "twitter:card=summary"]
 * ```
 */
export function toOpenGraph(given: Digest, options: OpenGraphOptions = {}): CardProperty[] {
  assertDigest(given);
  const { onMessage = () => undefined } = options;
  const digest = shownTo(given, options);
  const plan = planDigest(digest);
  const entry = options.entry === undefined ? undefined : sameEntry(digest, given, options.entry);
  if (unusable(digest, onMessage)) return [];
  const { site, page } = documentAddress(digest, options);
  const language = languageTag(digest.inLanguage) ?? languageTag(options.language);
  const labels = labelsFor(language);
  const image = imageOf(digest, entry, options, site);
  const { publication, datePublished = digest.issueDate, dateModified } = digest;
  const section = entry && sectionOf(digest, entry);
  return properties([
    ["og:type", "article"],
    ["og:title", entry ? entryTitle(entry, labels) : digestTitle(digest, labels)],
    ["og:description", descriptionOf(digest, entry, plan, labels)],
    ["og:url", entry ? entryAddress(entry, digest, options, page, plan.anchors.get(entry)) : page],
    ["og:site_name", publication?.name ?? publication?.publisher],
    ["og:locale", language === undefined ? undefined : localeOf(language)],
    ["og:image", image?.url],
    ["og:image:alt", image?.alt],
    ["article:published_time", datePublished],
    ["article:modified_time", dateModified],
    ["article:section", section],
    ...(entry?.keywords ?? []).map((keyword): [string, string] => ["article:tag", keyword]),
    ["twitter:card", image ? "summary_large_image" : "summary"],
    ["twitter:image:alt", image?.alt],
  ]);
}

/** The entry of the digest as it is shown: an id that names somebody withheld is another one there. */
function sameEntry(shown: Digest, given: Digest, id: string): Entry {
  const known = planDigest(given).entries.get(id);
  const entry = known && allEntries(shown.sections)[allEntries(given.sections).indexOf(known)];
  if (!entry) throw new TypeError(`Unexpected entry "${id}", expected the id of an entry of the digest`);
  return entry;
}

function properties(list: readonly (readonly [property: string, content: string | undefined])[]): CardProperty[] {
  return list.flatMap(([property, content = ""]) => {
    const line = oneLine(content);
    return line === "" ? [] : [{ property, content: line }];
  });
}

/** The first sentences of the entry, the pull quote, or those of the summary. */
function descriptionOf({ pullQuote, abstract }: Digest, entry: Entry | undefined, plan: Plan, labels: Labels): string {
  const insertions = createInsertions(plan, labels);
  if (entry) return beginningOf(textUnits(blocksOfEntry(entry, insertions), entry.quotations, (spans) => spans));
  if (pullQuote) {
    const { open = "“", close = "”" } = pullQuote.marks ?? {};
    const by = pullQuote.attribution === undefined ? "" : ` — ${pullQuote.attribution.name}`;
    const words = `${open}${pullQuote.text}${close}${by}`;
    // Somebody's words are not cut.
    if (words.length <= descriptionLength) return words;
  }
  return beginningOf(textUnits(flowBlocks(abstract, insertions), [], (spans) => spans));
}

/** As many units as fit, headlines apart; of a first sentence that does not fit and that nobody said, the first words. */
function beginningOf(units: readonly Unit[]): string {
  let text = "";
  for (const unit of units) {
    if (unit.spans.every(({ isStrong }) => isStrong)) continue;
    const next = text + unit.before + textOfSpans(unit.spans);
    if (next.trim().length > descriptionLength)
      return text === "" && !unit.isWhole ? shorten(next, descriptionLength) : text;
    text = next;
  }
  return text;
}

function entryAddress(
  entry: Entry,
  digest: Digest,
  { entryUrl }: OpenGraphOptions,
  page: string | undefined,
  anchor = "",
): string | undefined {
  const own = entryUrl?.(entry, digest);
  const resolved = own === undefined ? undefined : resolveUrl(own, page);
  return resolved ?? (page === undefined ? undefined : `${page}#${encodeURIComponent(anchor)}`);
}

function sectionOf({ sections }: Digest, entry: Entry): string | undefined {
  const stack = sections.toReversed();
  for (let section = stack.pop(); section; section = stack.pop()) {
    if (section.entries.includes(entry)) return section.title;
    for (const inner of (section.sections ?? []).toReversed()) stack.push(inner);
  }
  return undefined;
}

/** The caller's picture, or the first in the text that has an absolute address with https. */
function imageOf(
  digest: Digest,
  entry: Entry | undefined,
  { image }: OpenGraphOptions,
  site: string | undefined,
): CardImage | undefined {
  const images = image ? [image] : imagesIn(entry ? [entry] : digest.sections.flatMap(({ entries }) => entries));
  for (const { url, alt } of images) {
    const safe = safeUrl(url, { kind: "image" });
    const resolved =
      safe === undefined || site === undefined ? safe : safeUrl(new URL(safe, site).href, { kind: "image" });
    if (resolved?.startsWith("https:")) return { url: resolved, ...(alt !== undefined && alt !== "" && { alt }) };
  }
  return undefined;
}

function imagesIn(entries: readonly Entry[]): Image[] {
  const images: Image[] = [];
  const stack: Content[] = entries.flatMap(({ body }) => body).reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === "image") images.push(node);
    if ("children" in node) for (const child of node.children.toReversed()) stack.push(child);
  }
  return images;
}
