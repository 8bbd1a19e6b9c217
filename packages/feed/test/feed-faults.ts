import { contentFaults } from "./content-faults.ts";
import { all, parseXml, textOfFirst, type Parsed } from "./parse-xml.ts";

/*
 * The main rules of the W3C feed validator, under its names for them, and those of the JSON Feed and OPML specifications.
 * https://github.com/w3c/feedvalidator, https://www.jsonfeed.org/version/1.1/, https://opml.org/spec2.opml
 */

const rfc822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/u;
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;
const language = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/iu;
const mediaType = /^[a-z]+\/[a-z\d.+-]+$/u;

const isDate = (text: string, form: RegExp): boolean => form.test(text) && !Number.isNaN(Date.parse(text));

/** RFC 822 names the day of the week too; a wrong one is an error. */
const isRfc822 = (text: string): boolean =>
  isDate(text, rfc822) &&
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][new Date(`${text.slice(5, 25)} GMT`).getUTCDay()] ===
    text.slice(0, 3);

/** An absolute IRI, of a scheme that does nothing. */
const isIri = (text: string): boolean => /^(?:https?:\/\/[^/\s]|tag:|urn:)[^\s<>"{}|\\^`]+$/u.test(text);
const isUrl = (text: string): boolean => isIri(text) && text.startsWith("http") && URL.canParse(text);

type Check = [fault: string, isFine: boolean];
const faults = (where: string, checks: readonly Check[]): string[] =>
  checks.filter(([, isFine]) => !isFine).map(([fault]) => `${where}: ${fault}`);

const isAny = (value: string | undefined, test: (text: string) => boolean): boolean =>
  value === undefined || test(value);
const once = (parent: Parsed | undefined, names: readonly string[]): Check[] =>
  names.map((name) => [`DuplicateElement ${name}`, all(parent, name).length <= 1]);

function duplicates(ids: readonly (string | undefined)[]): string[] {
  const known = ids.filter((id) => id !== undefined);
  return known.filter((id, index) => known.indexOf(id) !== index).map((id) => `DuplicateIds ${id}`);
}

const linkRelations = new Set(
  "alternate self enclosure via license first previous next last current prev-archive next-archive".split(" "),
);

function linkFaults(links: readonly Parsed[], where: string): string[] {
  const alternates = links.filter(({ attributes }) => attributes["rel"] === "alternate");
  return [
    ...links.flatMap(({ attributes: { rel = "", href = "", type, hreflang } }) =>
      faults(`${where} link ${rel}`, [
        ["UnregisteredAtomLinkRel", linkRelations.has(rel)],
        ["InvalidFullLink", isUrl(href)],
        ["InvalidMIMEAttribute", isAny(type, (text) => mediaType.test(text))],
        ["InvalidLanguage", isAny(hreflang, (text) => language.test(text))],
      ]),
    ),
    ...faults(where, [["DuplicateAtomLink", alternates.length <= 1]]),
  ];
}

/** Faults of RSS 2.0. */
export function rssFaults(xml: string): string[] {
  const root = parseXml(xml);
  const [channel, ...others] = root.children;
  const items = all(channel, "item");
  const [image] = all(channel, "image");
  return [
    ...faults("rss", [
      ["root", root.name === "rss" && root.attributes["version"] === "2.0"],
      ["MissingChannel", channel?.name === "channel" && others.length === 0],
      ["MissingTitle", (textOfFirst(channel, "title") ?? "") !== ""],
      ["MissingLink", textOfFirst(channel, "link") !== undefined],
      ["InvalidFullLink", isAny(textOfFirst(channel, "link"), isUrl)],
      ["MissingDescription", (textOfFirst(channel, "description") ?? "") !== ""],
      ["InvalidLanguage", isAny(textOfFirst(channel, "language"), (text) => language.test(text))],
      ["InvalidRFC2822Date", isAny(textOfFirst(channel, "lastBuildDate"), isRfc822)],
      ["ImageLinkDoesntMatch", !image || textOfFirst(image, "link") === textOfFirst(channel, "link")],
      ["ImageTitleDoesntMatch", !image || textOfFirst(image, "title") === textOfFirst(channel, "title")],
      ...once(channel, [
        "title",
        "link",
        "description",
        "language",
        "copyright",
        "lastBuildDate",
        "generator",
        "docs",
        "image",
      ]),
    ]),
    ...linkFaults(all(channel, "atom:link"), "rss"),
    ...duplicates(items.map((item) => textOfFirst(item, "guid"))),
    ...items.flatMap(rssItemFaults),
  ];
}

function rssItemFaults(item: Parsed): string[] {
  const [guid] = all(item, "guid");
  const [enclosure, ...more] = all(item, "enclosure");
  const [source] = all(item, "source");
  const { url = "", length = "", type = "" } = enclosure?.attributes ?? {};
  const where = `item ${guid?.text}`;
  return [
    ...faults(where, [
      [
        "MissingTitle or description",
        [...all(item, "title"), ...all(item, "description")].some(({ text }) => text !== ""),
      ],
      ["InvalidFullLink", isAny(textOfFirst(item, "link"), isUrl)],
      ["MissingGuid", (guid?.text ?? "") !== ""],
      ["InvalidBooleanAttribute", ["true", "false"].includes(guid?.attributes["isPermaLink"] ?? "")],
      ["InvalidPermalink", guid?.attributes["isPermaLink"] !== "true" || isUrl(guid.text)],
      ["InvalidRFC2822Date", isAny(textOfFirst(item, "pubDate"), isRfc822)],
      ["InvalidRFC3339Date", isAny(textOfFirst(item, "atom:updated"), (text) => isDate(text, rfc3339))],
      ["InvalidLanguage", isAny(textOfFirst(item, "dc:language"), (text) => language.test(text))],
      ["InvalidEnclosure", !enclosure || (isUrl(url) && /^\d+$/u.test(length) && mediaType.test(type))],
      ["DuplicateEnclosure", more.length === 0],
      ["InvalidSource", !source || (isUrl(source.attributes["url"] ?? "") && source.text !== "")],
      ["NotBlank", item.children.every(({ name, text }) => text !== "" || name === "enclosure")],
      ...once(item, ["title", "link", "description", "guid", "pubDate", "source", "content:encoded"]),
    ]),
    ...contentFaults(textOfFirst(item, "content:encoded") ?? ""),
    ...contentFaults(textOfFirst(item, "description") ?? ""),
  ];
}

/** Faults of Atom. */
export function atomFaults(xml: string): string[] {
  const feed = parseXml(xml);
  const entries = all(feed, "atom:entry");
  const isAuthored = all(feed, "atom:author").length > 0;
  return [
    ...faults("feed", [
      ["root", feed.name === "atom:feed"],
      ["InvalidLanguage", isAny(feed.attributes["xml:lang"], (text) => language.test(text))],
      ["MissingAuthor", isAuthored || entries.every((entry) => all(entry, "atom:author").length > 0)],
      ...once(feed, ["atom:subtitle", "atom:rights", "atom:generator", "atom:logo"]),
      ...headChecks(feed),
    ]),
    ...linkFaults(all(feed, "atom:link"), "feed"),
    ...personFaults(feed),
    ...duplicates(entries.map((entry) => textOfFirst(entry, "atom:id"))),
    ...entries.flatMap(atomEntryFaults),
  ];
}

/** What feeds, entries and sources have in common. */
function headChecks(parent: Parsed): Check[] {
  return [
    ["MissingId", all(parent, "atom:id").length === 1],
    ["InvalidFullLink id", isAny(textOfFirst(parent, "atom:id"), isIri)],
    ["MissingTitle", (textOfFirst(parent, "atom:title") ?? "") !== ""],
    ["MissingUpdated", all(parent, "atom:updated").length === 1],
    ["InvalidRFC3339Date", isAny(textOfFirst(parent, "atom:updated"), (text) => isDate(text, rfc3339))],
    ["InvalidRFC3339Date", isAny(textOfFirst(parent, "atom:published"), (text) => isDate(text, rfc3339))],
    ...once(parent, ["atom:title", "atom:published"]),
  ];
}

function personFaults(parent: Parsed): string[] {
  const people = [...all(parent, "atom:author"), ...all(parent, "atom:contributor")];
  return people.flatMap((person) =>
    faults("person", [["NotBlank name", (textOfFirst(person, "atom:name") ?? "") !== ""]]),
  );
}

function atomEntryFaults(entry: Parsed): string[] {
  const where = `entry ${textOfFirst(entry, "atom:id")}`;
  const [content] = all(entry, "atom:content");
  return [
    ...faults(where, [
      ...headChecks(entry),
      ["InvalidTextType", content?.attributes["type"] === "html"],
      ["MissingContentOrAlternate", content !== undefined],
      ["InvalidLanguage", isAny(entry.attributes["xml:lang"], (text) => language.test(text))],
      ["MissingTerm", all(entry, "atom:category").every(({ attributes }) => attributes["term"] !== "")],
      ...once(entry, ["atom:content", "atom:summary", "atom:source"]),
    ]),
    ...all(entry, "atom:source").flatMap((source) => faults(`${where} source`, headChecks(source))),
    ...linkFaults(all(entry, "atom:link"), where),
    ...personFaults(entry),
    ...contentFaults(content?.text ?? ""),
  ];
}

/** Keys of JSON Feed 1.1 with the test of their values; the first ones are required. */
type Keys = Readonly<Record<string, { isRequired?: true; test: (value: never) => boolean }>>;
const isString = (value: unknown): boolean => typeof value === "string" && value !== "";
const isList = (test: (value: never) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every((one) => test(one as never));
const authors = isList((author: { name: unknown }) => isString(author.name));

const feedKeys: Keys = {
  version: { isRequired: true, test: (value) => value === "https://jsonfeed.org/version/1.1" },
  title: { isRequired: true, test: isString },
  items: { isRequired: true, test: Array.isArray },
  home_page_url: { test: isUrl },
  feed_url: { test: isUrl },
  next_url: { test: isUrl },
  icon: { test: isUrl },
  description: { test: isString },
  language: { test: (value: string) => language.test(value) },
  authors: { test: authors },
};

const itemKeys: Keys = {
  id: { isRequired: true, test: isString },
  content_html: { isRequired: true, test: (value) => typeof value === "string" },
  url: { test: isUrl },
  title: { test: isString },
  summary: { test: isString },
  image: { test: isUrl },
  date_published: { test: (value: string) => isDate(value, rfc3339) },
  date_modified: { test: (value: string) => isDate(value, rfc3339) },
  language: { test: (value: string) => language.test(value) },
  authors: { test: authors },
  tags: { test: isList(isString) },
  attachments: {
    test: isList((file: { url: string; mime_type: string }) => isUrl(file.url) && mediaType.test(file.mime_type)),
  },
  _digestkit: { test: (value) => typeof value === "object" },
};

function keyFaults(value: object, keys: Keys, where: string): string[] {
  const known = Object.entries(keys).flatMap(([name, { isRequired, test }]): Check[] => {
    const found = (value as Record<string, unknown>)[name];
    return [[`${name} is ${JSON.stringify(found)}`, found === undefined ? !isRequired : test(found as never)]];
  });
  const unknown = Object.keys(value).map((name): Check => [`unknown ${name}`, Object.hasOwn(keys, name)]);
  return faults(where, [...known, ...unknown]);
}

/** Faults of JSON Feed 1.1. */
export function jsonFeedFaults(text: string): string[] {
  const feed = JSON.parse(text) as { items: { id: string; content_html: string }[] };
  return [
    ...faults("JSON", [["lone surrogate or control", !/\\u(?:d[89a-f]|00[01])/iu.test(text)]]),
    ...keyFaults(feed, feedKeys, "feed"),
    ...duplicates(feed.items.map(({ id }) => id)),
    ...feed.items.flatMap((item) => [
      ...keyFaults(item, itemKeys, `item ${item.id}`),
      ...contentFaults(item.content_html),
    ]),
  ];
}

/** Faults of OPML 2.0. */
export function opmlFaults(xml: string): string[] {
  const root = parseXml(xml);
  const [head, body, ...others] = root.children;
  return [
    ...faults("opml", [
      ["root", root.name === "opml" && root.attributes["version"] === "2.0"],
      ["MissingHead", head?.name === "head" && body?.name === "body" && others.length === 0],
      ["MissingOutline", all(body, "outline").length > 0],
      ["InvalidRFC2822Date", isAny(textOfFirst(head, "dateModified"), isRfc822)],
      ["InvalidFullLink", isAny(textOfFirst(head, "ownerId"), isUrl)],
    ]),
    ...all(body, "outline").flatMap(({ attributes }) =>
      faults("outline", [
        ["MissingOutlineAttr text", (attributes["text"] ?? "") !== ""],
        ["type", attributes["type"] === "rss"],
        ["MissingXmlURL", isUrl(attributes["xmlUrl"] ?? "")],
        ["InvalidFullLink", isAny(attributes["htmlUrl"], isUrl)],
      ]),
    ),
  ];
}
