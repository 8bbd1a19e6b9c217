import { imageWords, type Labels, type Plan } from "@digestkit/adapter-kit";
import type { FootnoteDefinition, FootnoteReference, Image } from "@digestkit/schema";

/** What is put into a text, and stands for nothing in it. */
export interface Insertions {
  /** Number of the footnote a reference is to. */
  ofReference: (reference: FootnoteReference) => number | undefined;
  /** Number of a footnote itself. */
  ofDefinition: (definition: FootnoteDefinition) => number | undefined;
  /** What stands around the alternative text of an image: `[Image: ` and `]`; nothing around none. */
  ofImage: (image: Image) => { before: string; after: string };
}

/**
 * Looks up what is put into the texts of a document.
 *
 * @param plan - What the document refers to; footnotes are counted from 1.
 * @param labels - In its language.
 * @returns What to put in, by node.
 */
export function createInsertions({ footnotes, references }: Plan, labels: Labels): Insertions {
  const numbers = new Map(footnotes.map(({ definition, number }) => [definition, number]));
  return {
    ofReference: (reference) => references.get(reference)?.footnote.number,
    ofDefinition: (definition) => numbers.get(definition),
    ofImage: ({ alt }) => {
      const words = imageWords(alt, labels);
      const at = words.lastIndexOf(alt);
      return { before: words.slice(0, at), after: words.slice(at + alt.length) };
    },
  };
}
