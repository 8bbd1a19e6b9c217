import type { Line } from "../lines/line.ts";
import { fieldOf, reportGuess, setField, type FieldPath, type Outline } from "../outline.ts";
import { readLine } from "../lines/read-lines.ts";
import { namesOrganisation, namesSeries } from "./name-words.ts";
import { splitTitle } from "./split-title.ts";

/**
 * Takes the names of a masthead into the issue: who publishes it, what the series is called, the title.
 *
 * ```
 * Lorsk Civic Observatory      ← publisher: one of its words says so
 * Rights Monitor               ← series: one of its words says so
 * The Week the Gates Opened    ← title: publisher and series are known
 * ```
 *
 * @param outline - Gets fields, and messages where nothing but the order told.
 * @param found - The lines, in order.
 */
export function takeNames(outline: Outline, found: readonly Name[]): void {
  const names = outline.fields.publication?.name === undefined ? split(outline, found) : found;
  const roles = assign(names, outline);
  for (const { line } of names) {
    const role = roles.get(line);
    if (!role) {
      const isKnown = said.some((path) => fieldOf(outline, path) === line.text);
      (isKnown ? outline.aside : outline.shown).push(line);
      continue;
    }
    setField(outline, role.path, line.text, line.start, line.end);
    reportGuess(
      outline,
      role.confidence,
      line,
      `Unexpected line \`${line.text}\` that may be publisher, series or title, expected one that tells: read as ${roleNames[role.path]}, import it as Markdown and name it in the front matter`,
    );
  }
}

/** Fields a name can be in. */
const said: readonly FieldPath[] = ["publication.publisher", "publication.name", "title"];

/** A line that may be a name. */
export interface Name {
  line: Line;
  /** Where it stands: above the date, on one line with it, or below. */
  place: "above" | "beside" | "below";
  /** Whether words in front of it said that it publishes. */
  publishes?: boolean;
  /** What it is on a line of two names: `Sarn Weekly: The Gates`, `Sarn Weekly: a review of the press`. */
  beside?: "series" | "title" | "subtitle";
}

/** The first line that says series and title at once becomes two names. */
function split({ sheet }: Outline, names: readonly Name[]): readonly Name[] {
  const index = names.findIndex(({ line, publishes }) => publishes !== true && splitTitle(line.text) !== undefined);
  const { line, place } = names[index] ?? {};
  const parts = line && splitTitle(line.text);
  if (!line || !place || !parts) return names;
  const first = readLine(sheet.text, line.start, line.start + parts.to);
  const second = readLine(sheet.text, line.start + parts.from, line.end);
  const isFirst = parts.series === "first";
  const both: Name[] = [
    { line: first, place, ...(isFirst ? { beside: "series" } : besideSeries(first.text)) },
    { line: second, place, ...(isFirst ? besideSeries(second.text) : { beside: "series" }) },
  ];
  return [...names.slice(0, index), ...both, ...names.slice(index + 1)];
}

/** What stands on one line with a series: a body that publishes, something said of the series, or the title of the issue. */
function besideSeries(text: string): { beside?: "title" | "subtitle" } {
  if (/^\p{Ll}/u.test(text) && (namesSeries(text) || namesOrganisation(text))) return { beside: "subtitle" };
  return namesOrganisation(text) && canPublish(text) ? {} : { beside: "title" };
}

/** A publisher that nothing tells stands among the first lines. */
const mostOnTop = 2;

/** More words than this, or several in small letters, are a title rather than somebody's name. */
const mostWords = 8;
const mostSmallWords = 1;

/** `Northern Lights`, and not `Fighting floods, drought and bans on books` */
function canPublish(text: string): boolean {
  const words = text.split(/\s+/u);
  const small = words.filter((word) => /^\p{Ll}{4}/u.test(word)).length;
  return words.length <= mostWords && small <= mostSmallWords && !/^\p{Nd}|\p{Nd}{4}/u.test(text);
}

interface Role {
  path: FieldPath;
  confidence: number;
}

const roleNames: Readonly<Record<string, string>> = {
  "publication.publisher": "the publisher",
  "publication.name": "the series",
  title: "the title",
};

/** Words decide first; what is left takes the free places from the top. */
function assign(all: readonly Name[], { fields }: Outline): Map<Line, Role> {
  const names = all.filter(({ beside }) => beside !== "subtitle");
  const lines = names.map(({ line }) => line);
  const roles = new Map<Line, Role>();
  const free = new Set(said);
  if (fields.publication?.name !== undefined) free.delete("publication.name");
  const give = (line: Line | undefined, path: FieldPath, confidence: number): void => {
    if (!line || roles.has(line) || !free.delete(path)) return;
    roles.set(line, { path, confidence });
  };
  give(names.find(({ publishes }) => publishes === true)?.line, "publication.publisher", 1);
  give(names.find(({ beside }) => beside === "series")?.line, "publication.name", 0.9);
  give(names.find(({ beside }) => beside === "title")?.line, "title", 0.9);
  give(
    lines.find(({ text }) => namesOrganisation(text) && !namesSeries(text)),
    "publication.publisher",
    1,
  );
  give(
    lines.find((line) => namesSeries(line.text) && !roles.has(line)),
    "publication.name",
    0.9,
  );
  give(
    lines.find((line) => namesOrganisation(line.text) && !roles.has(line)),
    "publication.publisher",
    0.9,
  );
  give(names.find(({ place }) => place === "beside")?.line, "publication.name", 0.6);
  const isSaid = ({ text }: Line): boolean => [...roles.keys()].some((other) => other.text === text);
  for (const [position, { line, place }] of names.entries()) {
    if (isSaid(line)) continue;
    // The series is told by its words only: what is neither is the publisher, and then the title; a publisher stands on top.
    const isPublisher =
      place !== "below" && position < mostOnTop && free.has("publication.publisher") && canPublish(line.text);
    const isSure = !isPublisher && (place !== "below" || !free.has("publication.publisher"));
    give(line, isPublisher ? "publication.publisher" : "title", isSure ? 0.7 : 0.6);
  }
  return roles;
}
