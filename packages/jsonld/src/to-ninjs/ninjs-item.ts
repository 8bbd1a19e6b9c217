import { entryTitle, oneLine, readableText } from "@digestkit/adapter-kit";
import { createEntry, type Entity, type Entry, type Section } from "@digestkit/schema";
import { node } from "../to-json-ld/node.ts";
import type { NinjsContext } from "./ninjs-context.ts";
import { ninjsDate } from "./ninjs-date.ts";
import { ninjsBody, ninjsText } from "./ninjs-text.ts";
import type { NinjsEntity, NinjsItem, NinjsSource } from "./ninjs.ts";

/** Where an entry stands in its issue. */
export interface EntryPlace {
  /** Titles of the sections it stands in, the outermost first. */
  titles: readonly string[];
  /** Introduction of its section, where it is the first of it. */
  summary: string;
}

/**
 * An entry as an object associated with its issue.
 *
 * @param entry - Entry.
 * @param place - Where it stands.
 * @param context - The document around.
 * @returns Plain JSON.
 */
export function ninjsItem(entry: Entry, { titles, summary }: EntryPlace, context: NinjsContext): NinjsItem {
  const { digest, labels, plan, unlisted } = context;
  const { translator } = entry.translation ?? {};
  return node<NinjsItem>({
    name: entryTitle(entry, labels),
    rel: "entry",
    uri: context.uri(entry),
    type: "text",
    representationType: "full",
    firstCreated: ninjsDate(digest.datePublished ?? digest.issueDate),
    versionCreated: ninjsDate(digest.dateModified ?? digest.datePublished ?? digest.issueDate),
    pubStatus: digest.pubStatus,
    copyrightHolder: digest.publication?.publisher,
    usageTerms: undefined,
    rightsInfo: undefined,
    language: context.language,
    title: entry.headline,
    slugline: titles.length > 0 ? titles.join(" / ") : undefined,
    by: translator !== undefined && unlisted.has(oneLine(translator)) ? undefined : translator,
    located: entry.dateline,
    descriptions: [
      ...ninjsText("sectionSummary", summary || undefined),
      ...(plan.corrections.get(entry) ?? []).flatMap(context.correction),
    ],
    headlines: ninjsText("main", entry.headline),
    bodies: ninjsBody(readableText(entry.body, labels)),
    people: entitiesOf(context.people, entry, context),
    organisations: entitiesOf(context.organisations, entry, context),
    places: entitiesOf(context.places, entry, context),
    subjects: entry.keywords.map((name) => node<{ name: string }>({ name })),
    infoSources: sourcesOf(entry, context),
    altIds: [node<{ role: string; value: string }>({ role: "id", value: entry.id })],
    trustIndicators: undefined,
  });
}

/**
 * A section without entries: its title and introduction as an object of its own.
 *
 * @param section - Section.
 * @param summary - Its introduction.
 * @param context - The document around.
 * @returns One object, or none where the section says nothing.
 */
export function sectionItem(section: Section, summary: string, context: NinjsContext): NinjsItem[] {
  const { id, title } = section;
  if (title === "" && summary === "") return [];
  const entry = createEntry({ id, ...(title !== "" && { headline: title }) });
  return [{ ...ninjsItem(entry, { titles: [], summary }, context), rel: "section", uri: context.uri(section) }];
}

/** Whom and what an entry quotes or names, in the order of the text. */
function entitiesOf(known: ReadonlyMap<string, Entity>, entry: Entry, context: NinjsContext): NinjsEntity[] {
  const quoted = new Set(entry.quotations.map(({ speaker }) => speaker?.ref));
  const refs = new Set([...entry.mentions.map(({ ref }) => ref), ...quoted]);
  return [...refs].flatMap((ref) => {
    const entity = ref === undefined ? undefined : known.get(ref);
    return entity ? [context.entity(entity, quoted.has(ref) ? "quoted" : "mentioned")] : [];
  });
}

function sourcesOf({ sources, translation }: Entry, context: NinjsContext): NinjsSource[] {
  const listed = sources.map(({ name, url, role }) => node<NinjsSource>({ name, role, uri: context.url(url) }));
  const uri = context.url(translation?.url);
  if (uri === undefined || !translation) return listed;
  return [...listed, node<NinjsSource>({ name: translation.inLanguage, role: "original", uri })];
}
