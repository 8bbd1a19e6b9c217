import { createIds, textOf, type Digest, type Entry, type Section } from "@digestkit/schema";
import { explicitId } from "../structure/explicit-id.ts";
import { firstWords } from "../structure/first-words.ts";
import { textContent } from "./texts.ts";

/** Whether an id has to be written, because a reader would come to another one. */
export interface WrittenIds {
  /** Ids of sections and entries to be written. */
  parts: ReadonlySet<string>;
  /** Ids of corrections to be written. */
  corrections: ReadonlySet<string>;
}

interface Candidate {
  id: string;
  /** What a reader makes the id of. */
  text: string;
  kind: string;
  /** The text itself would be read as an id. */
  forced: boolean;
  /** A title or headline gives the id. */
  named: boolean;
}

/** After so many rounds all ids are written: each round can only make more of them necessary. */
const mostRounds = 4;

/**
 * Finds the ids a reader would not come to by itself.
 *
 * @param digest - Document; not changed.
 * @returns Ids to be written.
 */
export function chooseIds(digest: Digest): WrittenIds {
  const parts = digest.sections.flatMap(candidatesOf);
  const corrections = digest.corrections.map(({ id, datePublished }) => ({
    id,
    text: `correction ${datePublished}`,
    kind: "correction",
    forced: false,
    named: false,
  }));
  // The order in which a reader gives them.
  const all = [...parts.filter(({ named }) => named), ...parts.filter(({ named }) => !named), ...corrections];
  const written = new Set(all.filter(({ forced }) => forced));
  for (let round = 0; round < mostRounds; round++) {
    const next = createIds(Array.from(written, ({ id }) => id));
    const wrong = all.filter(
      (candidate) => !written.has(candidate) && next(candidate.text, candidate.kind) !== candidate.id,
    );
    if (wrong.length === 0) return { parts: idsOf(parts, written), corrections: idsOf(corrections, written) };
    for (const candidate of wrong) written.add(candidate);
  }
  return { parts: idsOf(parts), corrections: idsOf(corrections) };
}

function idsOf(candidates: readonly Candidate[], written?: ReadonlySet<Candidate>): Set<string> {
  return new Set(candidates.filter((candidate) => !written || written.has(candidate)).map(({ id }) => id));
}

function candidatesOf(section: Section): Candidate[] {
  const title = section.titleContent ?? textContent(section.title);
  const own = {
    id: section.id,
    text: textOf(title),
    kind: "section",
    forced: explicitId(title, undefined) !== undefined,
    named: true,
  };
  return [own, ...section.entries.map(ofEntry), ...(section.sections ?? []).flatMap(candidatesOf)];
}

function ofEntry({ id, headline, headlineContent, body }: Entry): Candidate {
  if (headline === undefined) return { id, text: firstWords(body), kind: "entry", forced: false, named: false };
  const content = headlineContent ?? textContent(headline);
  return {
    id,
    text: textOf(content),
    kind: "entry",
    forced: explicitId(content, undefined) !== undefined,
    named: true,
  };
}
