import { sourcesToPrint } from "@digestkit/adapter-kit";
import { visit, type Digest, type Source } from "@digestkit/schema";

/** A source at the end of an issue. */
export interface SourceNote {
  /** Its number, from 1. */
  number: number;
  /** The source. */
  source: Source;
  /** How many entries refer to it. */
  references: number;
}

/** The sources of an issue as notes. */
export interface SourceNotes {
  /** In order of their numbers. */
  list: readonly SourceNote[];
  /** The note of each source of an entry, and which of its references that is, from 1. */
  references: ReadonlyMap<Source, { note: SourceNote; occurrence: number }>;
}

/**
 * Numbers the sources of all entries in reading order; sources that say the same share a number.
 *
 * @param digest - Document; not changed.
 * @returns The notes.
 */
export function numberSources(digest: Digest): SourceNotes {
  const notes = new Map<string, SourceNote>();
  const references = new Map<Source, { note: SourceNote; occurrence: number }>();
  visit(digest, {
    entry(entry) {
      for (const source of sourcesToPrint(entry)) {
        const { name, url, datePublished, archivedAt, accessed } = source;
        const key = JSON.stringify([name, url, datePublished, archivedAt, accessed]);
        const note = notes.get(key) ?? { number: notes.size + 1, source, references: 0 };
        notes.set(key, note);
        references.set(source, { note, occurrence: ++note.references });
      }
    },
  });
  return { list: [...notes.values()], references };
}
