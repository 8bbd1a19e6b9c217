import type { Line } from "../lines/line.ts";
import { fieldOf, reportGuess, setField, type FieldPath, type Outline } from "../outline.ts";
import { namesOrganisation, namesSeries } from "./name-words.ts";

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
 * @param names - The lines, in order.
 */
export function takeNames(outline: Outline, names: readonly Name[]): void {
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
function assign(names: readonly Name[], { fields }: Outline): Map<Line, Role> {
  const lines = names.map(({ line }) => line);
  const roles = new Map<Line, Role>();
  const free = new Set(said);
  if (fields.publication?.name !== undefined) free.delete("publication.name");
  const give = (line: Line | undefined, path: FieldPath, confidence: number): void => {
    if (!line || roles.has(line) || !free.delete(path)) return;
    roles.set(line, { path, confidence });
  };
  give(names.find(({ publishes }) => publishes === true)?.line, "publication.publisher", 1);
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
  for (const { line, place } of names) {
    if (isSaid(line)) continue;
    // The series is told by its words only: what is neither is the publisher, and then the title; a publisher stands on top.
    const isPublisher = place !== "below" && free.has("publication.publisher");
    const isSure = !isPublisher && (place !== "below" || !free.has("publication.publisher"));
    give(line, isPublisher ? "publication.publisher" : "title", isSure ? 0.7 : 0.6);
  }
  return roles;
}
