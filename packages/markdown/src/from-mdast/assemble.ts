import { createDigest, lineStarts, positionAt, type Digest, type Position } from "@digestkit/schema";
import { fieldOfPhrasing } from "../structure/field-of-phrasing.ts";
import type { Structure } from "../structure/read-structure.ts";
import { digestId } from "./digest-id.ts";
import { finishSection } from "./finish-section.ts";
import type { Finishing } from "./finishing.ts";
import type { FromMdastOptions } from "./from-mdast-options.ts";
import { identify } from "./identify.ts";
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
  const id = known.id ?? digestId(known);
  const ids = identify(structure.sections, reading);
  const finishing: Finishing = { reading, ids, digestId: id, corrections: [] };
  const abstract = takeCorrections(structure.abstract, id, finishing);
  const sections = structure.sections.map((section) => finishSection(section, finishing));
  const pullQuote = structure.pullQuote && readPullQuote(structure.pullQuote, reading);
  const positions: Record<string, Position> = {
    ...(title?.position ? { title: title.position } : {}),
    ...options.positions,
  };
  return createDigest({
    abstract,
    sections,
    ...(pullQuote ? { pullQuote } : {}),
    corrections: finishing.corrections,
    ...(source === undefined
      ? {}
      : { position: positionAt(lineStarts(source), 0, source.length), lineStarts: lineStarts(source) }),
    ...(Object.keys(positions).length > 0 ? { positions } : {}),
    ...known,
    id,
  });
}
