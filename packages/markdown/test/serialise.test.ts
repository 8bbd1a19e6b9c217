import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { FlowContent } from "@digestkit/schema";
import { flowBlocks } from "./arbitrary/content.ts";
import { reread, wordsOf } from "./canonical.ts";
import { patient, sampling } from "./property.ts";

/** The footnote that generated references refer to: without it they are text. */
const footnote: FlowContent = {
  type: "footnoteDefinition",
  identifier: "1",
  label: "1",
  children: [{ type: "paragraph", children: [{ type: "text", value: "Note." }] }],
};
const documents = flowBlocks.map((blocks) => [...blocks, footnote]);

test("written blocks keep every word", patient, () => {
  fc.assert(
    fc.property(documents, (blocks) => {
      expect(wordsOf(reread(blocks))).toBe(wordsOf(blocks));
    }),
    sampling,
  );
});

test("blocks that were read once are written and read without any change", patient, () => {
  fc.assert(
    fc.property(documents, (blocks) => {
      const read = reread(blocks);
      expect(reread(read)).toEqual(read);
    }),
    sampling,
  );
});
