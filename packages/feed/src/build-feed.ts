import { allShownTo, labelsFor, languageTag, latest, oneLine, optionUrl, webUrl } from "@digestkit/adapter-kit";
import { assertDigests, type Digest, type Message } from "@digestkit/schema";
import { feedId } from "./address/feed-id.ts";
import { newestFirst } from "./dates/newest-first.ts";
import type { FeedOptions } from "./feed-options.ts";
import { feedTitle } from "./feed-title.ts";
import { itemsOf } from "./items/items-of.ts";
import { readIssue } from "./items/read-issue.ts";
import type { Feed, FeedItem } from "./model/feed.ts";
import type { Issue } from "./model/issue.ts";
import type { Setting } from "./model/setting.ts";
import { readPages } from "./read-pages.ts";
import { seriesOf } from "./series-of.ts";

/**
 * Makes a feed out of issues, before it is written in a format.
 *
 * @param digests - One issue or several, in any order; not changed.
 * @param options - Of the feed.
 * @param report - Takes what is to report.
 * @returns The feed, its items the newest first.
 * @throws TypeError when an option is of the wrong type.
 */
export function buildFeed(
  digests: Digest | readonly Digest[],
  options: FeedOptions,
  report: (message: Message) => void,
): Feed {
  const { of = "issues", limit = Number.POSITIVE_INFINITY } = options;
  const given: readonly Digest[] = Array.isArray(digests) ? (digests as readonly Digest[]) : [digests as Digest];
  assertDigests(given);
  // Whom an issue protects is not named in the others, though it may not be published itself.
  const usable = allShownTo(given, options).filter((digest) => isUsable(digest, report));
  const siteUrl = optionUrl("siteUrl", options.siteUrl);
  const homes = usable.map(({ publication }) => webUrl(publication?.url));
  const homeUrl = siteUrl ?? homes.find((url) => url !== undefined);
  const setting: Setting = { options, homeUrl, report };
  const issues = newestFirst(
    usable.map((digest) => readIssue(digest, setting)),
    ({ published }) => published,
  );
  const makeItems = itemsOf(of);
  const items = uniqueItems(
    newestFirst(
      // No more issues than can fill the feed.
      takeUntil(issues, (issue) => makeItems(issue, setting), of === "corrections" ? Number.POSITIVE_INFINITY : limit),
      ({ published }) => published,
    ),
    report,
  ).slice(0, limit);
  return { ...frameOf(issues, setting, report), items, ...updatedOf(items) };
}

function updatedOf(items: readonly FeedItem[]): Pick<Feed, "updated"> {
  const updated = latest(items.map((item) => item.updated));
  return updated ? { updated } : {};
}

/** Everything of a feed but its items. */
function frameOf(
  issues: readonly Issue[],
  { options, homeUrl }: Setting,
  report: (message: Message) => void,
): Omit<Feed, "items"> {
  const { of = "issues", tag, source } = options;
  const digests = issues.map(({ digest }) => digest);
  const language = issues[0]?.language ?? languageTag(options.language) ?? "en";
  const labels = labelsFor(language, options.labels);
  const { name, publisher } = seriesOf(digests, labels);
  if (name === undefined && options.title === undefined) report(untitled);
  const feedUrl = optionUrl("feedUrl", options.feedUrl, homeUrl);
  const image = optionUrl("image", options.image, homeUrl);
  const title = oneLine(options.title ?? "") || feedTitle(of, name ?? labels.untitled, digests, labels);
  const licence = digests.map(({ publication }) => publication?.licence).find((text) => text?.trim());
  const licenceUrl = licence !== undefined && /^https?:/iu.test(licence) ? webUrl(licence) : undefined;
  return {
    of,
    id: feedId({ of, tag, feedUrl, homeUrl, series: name ?? digests[0]?.id ?? title }),
    title,
    description: oneLine(options.description ?? publisher ?? "") || title,
    language,
    authors: (options.authors ?? publishersOf(digests, publisher ?? name))
      .map(oneLine)
      .filter((author) => author !== ""),
    pages: readPages(options.pages ?? {}, homeUrl),
    ...(homeUrl !== undefined && { homeUrl }),
    ...(feedUrl !== undefined && { feedUrl }),
    ...(image !== undefined && { image }),
    ...(licence !== undefined && { rights: oneLine(licence) }),
    ...(licenceUrl !== undefined && { licenceUrl }),
    ...(source && {
      source: { title: source.title, feedUrl: optionUrl("source.feedUrl", source.feedUrl, homeUrl) ?? "" },
    }),
  };
}

/** Who a feed is by: its publisher, but not the title of an issue that stands for a series. */
function publishersOf(digests: readonly Digest[], name: string | undefined): string[] {
  const isNamed = digests.some(({ publication }) =>
    oneLine(`${publication?.name ?? ""}${publication?.publisher ?? ""}`),
  );
  return name !== undefined && isNamed ? [name] : [];
}

const untitled: Message = {
  ruleId: "feed-title",
  severity: "warning",
  reason: "Unexpected feed without a title, expected a publication with a name: set the option title",
};

function isUsable({ id, pubStatus }: Digest, report: (message: Message) => void): boolean {
  if (pubStatus === "usable") return true;
  report({
    ruleId: "feed-status",
    severity: "warning",
    reason: `Unexpected issue that is ${pubStatus}, expected one that may be used: it was left out`,
    actual: id,
    path: ["pubStatus"],
  });
  return false;
}

/** The values of as many sources as it takes. */
function takeUntil<Source, Value>(
  sources: readonly Source[],
  valuesOf: (source: Source) => Value[],
  count: number,
): Value[] {
  const values: Value[] = [];
  for (const source of sources) {
    if (values.length >= count) break;
    for (const value of valuesOf(source)) values.push(value);
  }
  return values;
}

/** Of items with the same id, the first. */
function uniqueItems(items: readonly FeedItem[], report: (message: Message) => void): FeedItem[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => {
    if (seen.has(id)) {
      report({
        ruleId: "feed-item-id",
        severity: "warning",
        reason: "Unexpected item with an id another one has, expected ids unlike each other: it was left out",
        actual: id,
      });
      return false;
    }
    seen.add(id);
    return true;
  });
}
