import { entryTitle, firstWords, oneLine, planDigest, unlistedNames } from "@digestkit/adapter-kit";
import { allEntries, type Digest, type Entry, type Person } from "@digestkit/schema";
import type { IssuePages } from "../content/issue-pages.ts";
import type { Book } from "./book.ts";

/** A place an index leads to. */
export interface Locator {
  /** Words of the link. */
  text: string;
  /** The issue it is in, where there are several. */
  issue?: string;
  /** BCP 47 tag of the words. */
  language: string;
  /** Place in the book. */
  href: string;
}

/** A line of an index: a name, and where it leads to. */
export interface IndexTerm {
  /** Empty for the quotations of nobody named. */
  name: string;
  /** BCP 47 tag of the name. */
  language: string;
  locators: Locator[];
}

/** What the indexes of a book hold. */
export interface IndexTerms {
  people: IndexTerm[];
  quotations: IndexTerm[];
}

/** How many characters of a quotation an index shows: its first words, as an index of first lines does. */
const opening = 100;

/**
 * Gathers who is named and quoted in a book. Victims, minors and sources are in no index, whoever the
 * book is for: it would gather what their mark forbids.
 *
 * @param issues - Issues as pages; not changed.
 * @param book - The book.
 * @returns Terms of both indexes, in alphabetical order, each with its places in the order of the book.
 */
export function indexTerms(issues: readonly IssuePages[], book: Book): IndexTerms {
  const people = new Map<string, IndexTerm>();
  const quotations = new Map<string, IndexTerm>();
  const digests = issues.map(({ issue }) => issue.digest);
  const hidden = unlistedNames(digests, book.options);
  for (const one of issues) addIssue(one, book, hidden, people, quotations);
  return { people: sorted(people, book.language), quotations: sorted(quotations, book.language) };
}

function addIssue(
  { issue, places }: IssuePages,
  { isYearBook, labels }: Book,
  hidden: ReadonlySet<string>,
  people: Map<string, IndexTerm>,
  quotations: Map<string, IndexTerm>,
): void {
  const { digest, language, shortTitle } = issue;
  const { anchors } = planDigest(digest);
  const names = namesOf(digest);
  const locate = (value: object, text: string): Locator | undefined => {
    const id = anchors.get(value) ?? "";
    const path = places.get(id);
    return path === undefined
      ? undefined
      : { text, language, href: `${path}#${id}`, ...(isYearBook && { issue: shortTitle }) };
  };
  for (const entry of allEntries(digest.sections)) {
    const title = locate(entry, entryTitle(entry, labels));
    for (const person of peopleIn(entry, names))
      if (!hidden.has(oneLine(person.name))) add(people, person.name, language, title);
    for (const quotation of entry.quotations) {
      if (quotation.type === "term") continue;
      const { speaker } = quotation;
      const person = speaker && (names.byId.get(speaker.ref ?? "") ?? names.byName.get(speaker.name));
      const name = person?.name ?? speaker?.name ?? "";
      if (hidden.has(oneLine(name))) continue;
      add(
        quotations,
        name,
        language,
        locate(quotation, firstWords(oneLine(quotation.text.slice(0, 8 * opening)), opening)),
      );
    }
  }
}

/** The people of an issue by id, and by each name the text uses. */
interface Names {
  byId: ReadonlyMap<string, Person>;
  byName: ReadonlyMap<string, Person>;
}

function namesOf({ people }: Digest): Names {
  return {
    byId: new Map(people.map((person) => [person.id, person])),
    byName: new Map(people.flatMap((person) => [...person.aliases, person.name].map((name) => [name, person]))),
  };
}

/** Whom an entry names or quotes, each once. */
function peopleIn({ mentions, quotations }: Entry, { byId, byName }: Names): Person[] {
  const refs = mentions.map(({ ref }) => byId.get(ref));
  const speakers = quotations.map(({ speaker }) =>
    speaker?.ref === undefined ? byName.get(speaker?.name ?? "") : byId.get(speaker.ref),
  );
  return [...new Set([...refs, ...speakers])].filter((person) => person !== undefined);
}

function add(terms: Map<string, IndexTerm>, name: string, language: string, locator: Locator | undefined): void {
  if (locator === undefined) return;
  const shown = oneLine(name);
  const term = terms.get(shown) ?? { name: shown, language, locators: [] };
  term.locators.push(locator);
  terms.set(shown, term);
}

/** By the alphabet of the language; what has no name comes last. */
function sorted(terms: ReadonlyMap<string, IndexTerm>, language: string): IndexTerm[] {
  const { compare } = new Intl.Collator(collationOf(language));
  return [...terms.values()].toSorted((a, b) =>
    a.name === "" || b.name === "" ? Number(a.name === "") - Number(b.name === "") : compare(a.name, b.name),
  );
}

/** A tag may have the form of one and still be none; `en` then. */
function collationOf(language: string): string {
  try {
    return Intl.Collator.supportedLocalesOf(language)[0] ?? "en";
  } catch {
    return "en";
  }
}
