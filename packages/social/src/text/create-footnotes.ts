import type { Plan } from "@digestkit/adapter-kit";
import type { FootnoteDefinition, FootnoteReference } from "@digestkit/schema";

/** Numbers of footnotes. */
export interface Footnotes {
  /** Of what a reference is to. */
  ofReference: (reference: FootnoteReference) => number | undefined;
  /** Of a footnote itself. */
  ofDefinition: (definition: FootnoteDefinition) => number | undefined;
}

/**
 * Looks up the numbers of footnotes.
 *
 * @param plan - What the document refers to.
 * @returns Numbers, from 1.
 */
export function createFootnotes({ footnotes, references }: Plan): Footnotes {
  const numbers = new Map(footnotes.map(({ definition, number }) => [definition, number]));
  return {
    ofReference: (reference) => references.get(reference)?.footnote.number,
    ofDefinition: (definition) => numbers.get(definition),
  };
}
