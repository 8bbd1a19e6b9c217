import {
  allShownTo,
  digestTitle,
  directionOf,
  fillLabel,
  formatDate,
  labelsFor,
  languageTag,
  momentOf,
  oneLine,
  webUrl,
  type Labels,
} from "@digestkit/adapter-kit";
import { assertDigests, contentHash, type Digest, type Message } from "@digestkit/schema";
import { epubLabelsFor } from "../epub-labels.ts";
import type { EpubOptions } from "../epub-options.ts";
import type { Book, Issue } from "./book.ts";
import { creditsOf } from "./credits-of.ts";
import { datesInWords, readDates } from "./read-dates.ts";

/**
 * Reads what the pages of a book share.
 *
 * @param digests - One issue, or the issues of a year-book in their order; not changed.
 * @param options - Of the book.
 * @returns The book.
 * @throws TypeError when an option is of the wrong type.
 */
export function readBook(digests: Digest | readonly Digest[], options: EpubOptions): Book {
  const report = options.onMessage ?? ((): undefined => undefined);
  const isYearBook = Array.isArray(digests);
  const given = isYearBook ? (digests as readonly Digest[]) : [digests as Digest];
  assertDigests(given);
  const shown = allShownTo(given, options);
  // A lone issue says on its first page that it must not be used.
  const usable = isYearBook ? shown.filter((digest) => isUsable(digest, report)) : shown;
  const language = languageTag(options.language) ?? languageTag(usable[0]?.inLanguage) ?? "en";
  const labels = { ...labelsFor(language, options.labels), ...epubLabelsFor(language, options.labels) };
  const siteUrl = siteOf(usable, options.siteUrl);
  const first = (field: "name" | "publisher" | "licence"): string | undefined =>
    usable.map(({ publication }) => oneLine(publication?.[field] ?? "")).find((text) => text !== "");
  const [name, publisher, rights] = [first("name"), first("publisher"), first("licence")];
  const title = oneLine(options.title ?? "") || titleOf(usable, isYearBook, name ?? publisher, labels);
  const heading = isYearBook || isNamed(usable[0], options) ? title : (name ?? publisher ?? title);
  return {
    issues: usable.map((digest, index) => readIssue(digest, index, language, siteUrl, options)),
    isYearBook,
    title,
    heading,
    language,
    direction: directionOf(language),
    labels,
    ...(name !== undefined && name !== title && { series: name }),
    ...(publisher !== undefined && { publisher }),
    dates: datesInWords(usable, language),
    identifier: oneLine(options.identifier ?? "") || identifierOf(usable),
    ...readDates(usable, options.modified, report),
    credits: creditsOf(usable, publisher ?? name),
    ...(rights !== undefined && { rights }),
    options,
    report,
  };
}

function readIssue(
  digest: Digest,
  index: number,
  around: string,
  siteUrl: string | undefined,
  options: EpubOptions,
): Issue {
  const language = languageTag(digest.inLanguage) ?? around;
  const labels = labelsFor(language, options.labels);
  const url = webUrl(digest.url, siteUrl);
  const base = url ?? siteUrl;
  const title = oneLine(digestTitle(digest, labels)) || labels.untitled;
  const number = oneLine(digest.issueNumber ?? "");
  const day = digest.issueDate ?? digest.datePublished;
  return {
    digest,
    name: `issue-${index + 1}`,
    title,
    shortTitle: number ? fillLabel(labels.issue, { number }) : day && momentOf(day) ? formatDate(day, language) : title,
    language,
    direction: directionOf(language),
    ...(url !== undefined && { url }),
    ...(base !== undefined && { base }),
  };
}

/** `Rights Monitor 2023–2024`; the title of a lone issue. */
function titleOf(digests: readonly Digest[], isYearBook: boolean, series: string | undefined, labels: Labels): string {
  const [only] = digests;
  if (!isYearBook && only) return oneLine(digestTitle(only, labels)) || labels.untitled;
  const years = digests
    .map(({ issueDate, datePublished }) => momentOf(issueDate ?? datePublished ?? "")?.rfc3339.slice(0, 4))
    .filter((year) => year !== undefined)
    .toSorted();
  return [series ?? labels.untitled, [...new Set([years[0], years.at(-1)])].join("–")].join(" ").trim();
}

/** Whether an issue has a title of its own: else it is called after its publication and date. */
function isNamed(digest: Digest | undefined, options: EpubOptions): boolean {
  return oneLine(`${options.title ?? ""}${digest?.title ?? ""}`) !== "";
}

/** The id of a lone issue, or of all of them. */
function identifierOf(digests: readonly Digest[]): string {
  const ids = digests.map(({ id }) => encodeURIComponent(oneLine(id)));
  if (ids.length <= 1) return `urn:x-digestkit:${ids[0] ?? "empty"}`;
  return `urn:x-digestkit:${ids[0]}/${ids.at(-1)}/${contentHash(ids.join(" "))}`;
}

function siteOf(digests: readonly Digest[], given: string | undefined): string | undefined {
  const chosen = given === undefined ? undefined : webUrl(given);
  if (given !== undefined && chosen === undefined)
    throw new TypeError(`Unexpected siteUrl "${given}", expected an absolute address with http or https`);
  return chosen ?? digests.map(({ publication }) => webUrl(publication?.url)).find((url) => url !== undefined);
}

function isUsable({ id, pubStatus }: Digest, report: (message: Message) => void): boolean {
  if (pubStatus === "usable") return true;
  report({
    ruleId: "epub-status",
    severity: "warning",
    reason: `Unexpected issue that is ${pubStatus}, expected one that may be used: it was left out`,
    actual: id,
    path: ["pubStatus"],
  });
  return false;
}
