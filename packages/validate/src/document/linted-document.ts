import { annotate } from "@digestkit/quotations";
import { textBlocks, type Digest, type TextBlock } from "@digestkit/schema";
import { blockMarks, type BlockMarks } from "./block-marks.ts";
import type { Dictionary } from "../spelling/dictionary.ts";
import { digestNodes } from "./digest-nodes.ts";
import { entrySpots } from "./entry-spots.ts";
import { memoize, once } from "../memoize.ts";
import { proseOf } from "./prose.ts";
import { quotedBlocks, quotedRanges } from "./quoted-ranges.ts";
import type { LintedDocument } from "../rule-api/rule-context.ts";

/** What is known about a digest besides itself. */
export interface DocumentOrigin {
  source?: string;
  file?: string;
  dictionary?: Dictionary;
}

/**
 * A digest with everything rules share, each thing derived when it is first asked for.
 *
 * @param digest - Digest; not changed.
 * @param origin - Source, file name and dictionary.
 * @param knownRules - Ids of all rules there are.
 * @returns Document for one run.
 */
export function lintedDocument(digest: Digest, origin: DocumentOrigin, knownRules: readonly string[]): LintedDocument {
  const language = digest.inLanguage ?? "en";
  const blocks = textBlocks(digest);
  const prose = memoize(proseOf);
  const nodes = once(() => digestNodes(digest));
  const wholly = once(() => quotedBlocks(blocks, nodes()));
  const allMarks = once(() => new Map(groups(blocks).flatMap((group) => [...blockMarks(group, prose, language)])));
  const marks = (block: TextBlock): BlockMarks => allMarks().get(block) ?? { pairs: [], problems: [], marks: [] };
  const spots = once(() => entrySpots(blocks));
  return {
    digest,
    source: origin.source,
    file: origin.file,
    language: (language.split("-")[0] ?? "en").toLowerCase(),
    blocks,
    dictionary: origin.dictionary,
    knownRules,
    nodes,
    prose,
    marks,
    quoted: memoize((block) =>
      wholly().has(block) ? [{ start: 0, end: block.text.length }] : quotedRanges(marks(block)),
    ),
    annotated: once(() => (isAnnotated(digest) ? digest : annotate(digest))),
    entrySpot: (entryId, range) => spots()(entryId, range),
  };
}

/** Runs of blocks that make one text: those of an entry, of an abstract … */
function groups(blocks: readonly TextBlock[]): TextBlock[][] {
  const found: TextBlock[][] = [];
  for (const block of blocks) {
    const group = found.at(-1);
    const first = group?.[0];
    const continues =
      first && first.kind === block.kind && first.entry === block.entry && first.section === block.section;
    if (continues) group.push(block);
    else found.push([block]);
  }
  return found;
}

/** Whether `annotate` has seen the digest, or an editor has stated its quotations. */
function isAnnotated(digest: Digest): boolean {
  const sections = [...digest.sections];
  for (let section = sections.pop(); section; section = sections.pop()) {
    if (section.entries.some((entry) => entry.quotations.length > 0)) return true;
    sections.push(...(section.sections ?? []));
  }
  return digest.pullQuote !== undefined && digest.pullQuote.fidelity !== "unchecked";
}
