import { createDigest, lineStarts, positionAt, type Digest, type Position } from "@digestkit/schema";
import type { Block } from "../structure/block.ts";
import { correctionId, correctionQuote } from "../structure/correction-quote.ts";
import { fieldOfPhrasing } from "../structure/field-of-phrasing.ts";
import type { Structure } from "../structure/read-structure.ts";
import { digestId } from "./digest-id.ts";
import { feature } from "./feature.ts";
import { finishSection } from "./finish-section.ts";
import type { Finishing } from "./finishing.ts";
import type { FromMdastOptions } from "./from-mdast-options.ts";
import { identify, inOrder } from "./identify.ts";
import { readPullQuote } from "./read-pull-quote.ts";
import type { Reading } from "./reading.ts";
import { takeCorrections } from "./take-corrections.ts";

/**
 * Makes the document out of its parts.
 *
 * @param structure - The parts.
 * @param reading - State of the reading; gets messages.
 * @param options - Fields known from elsewhere.
 * @returns The digest.
 */
export function assemble(structure: Structure, reading: Reading, options: FromMdastOptions): Digest {
  const { source, fields = {} } = options;
  const title = structure.title && fieldOfPhrasing(structure.title.children);
  const known = { ...(title ? { title: title.text } : {}), ...fields };
  const ids = identify(structure.sections, reading, correctionIds(structure, reading));
  const finishing: Finishing = { reading, ids, corrections: [] };
  const pullQuote = structure.pullQuote && readPullQuote(structure.pullQuote, reading);
  const corrected = takeBefore(structure, known.id ?? unknownId, finishing);
  const sections = structure.sections.map((section) => finishSection(section, finishing));
  const given = fields.featured && { ids: fields.featured, positions: options.positions ?? {} };
  const { ids: featured, abstract, positions: places } = feature(corrected, sections, given, reading);
  const positions: Record<string, Position> = {
    ...(title?.position ? { title: title.position } : {}),
    ...places,
    ...options.positions,
  };
  const starts = source === undefined ? undefined : lineStarts(source);
  const digest = createDigest({
    ...(source !== undefined && starts ? { position: positionAt(starts, 0, source.length), lineStarts: starts } : {}),
    ...(pullQuote ? { pullQuote } : {}),
    ...defined(known),
    ...(Object.keys(positions).length > 0 ? { positions } : {}),
    abstract: [...(fields.abstract ?? []), ...abstract.flatMap(({ node }) => (node ? [node] : []))],
    corrections: [...(fields.corrections ?? []), ...finishing.corrections],
    featured,
    id: known.id ?? unknownId,
    sections: [...(fields.sections ?? []), ...sections],
  });
  return known.id === undefined ? withId(digest, digestId(digest)) : digest;
}

/** What corrections of the document point at until its text is known, which may give it its id. */
const unknownId = "";

function withId(digest: Digest, id: string): Digest {
  const corrections = digest.corrections.map((correction) =>
    correction.target === unknownId ? { ...correction, target: id } : correction,
  );
  return { ...digest, id, corrections };
}

/** Corrections in the abstract come first; what is left keeps what directives said of it. */
function takeBefore({ abstract }: Structure, id: string, finishing: Finishing): Block[] {
  return abstract.filter((block) => takeCorrections([block], id, finishing).length > 0);
}

function correctionIds({ abstract, sections }: Structure, { starts }: Reading): string[] {
  const blocks = [
    abstract,
    ...inOrder(sections).map((draft) => ("body" in draft ? draft.body : draft.abstract)),
  ].flat();
  return blocks.flatMap((block) => {
    const quote = correctionQuote(block, starts);
    return quote?.date === undefined ? [] : (correctionId(quote) ?? []);
  });
}

/** `pullQuote: undefined` says that there is none; a document has no such fields. */
function defined(fields: Partial<Digest>): Partial<Digest> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
