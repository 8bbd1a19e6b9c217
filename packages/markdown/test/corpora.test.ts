import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDigest, stripPositions } from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import { fromMarkdown, toMarkdown } from "../src/index.ts";
import { uncovered } from "./coverage.ts";
import { wrongRuns } from "./runs.ts";

const folder = process.env["DIGESTKIT_CORPORA"] ?? join(import.meta.dirname, "../../../../shared/corpora");
/** Every so many files of a corpus are read; `DIGESTKIT_CORPORA_STEP=1` reads all. */
const step = Number(process.env["DIGESTKIT_CORPORA_STEP"] ?? 12);

function filesOf(corpus: string): string[] {
  return readdirSync(join(folder, corpus), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:md|markdown)$/u.test(name) && !name.endsWith("SOURCE.md"))
    .sort()
    .filter((_name, index) => index % step === 0)
    .map((name) => join(folder, corpus, name));
}

const corpora = existsSync(folder)
  ? readdirSync(folder).filter((name) => !name.includes(".") && filesOf(name).length > 0)
  : [];

describe.skipIf(corpora.length === 0)("real digests (skipped without DIGESTKIT_CORPORA)", () => {
  test.each(corpora)("%s: read without loss, written and read again without change", { timeout: 900_000 }, (corpus) => {
    for (const file of filesOf(corpus)) {
      const source = readFileSync(file, "utf8");
      const { digest, messages } = fromMarkdown(source, { file });
      const stored = stripPositions(digest);
      const faults = {
        file,
        ...uncovered(source, digest, messages),
        wrong: wrongRuns(source, digest),
        invalid: parseDigest(stored).messages,
      };
      expect(faults).toEqual({ file, lost: "", twice: "", wrong: [], invalid: [] });
      expect(stripPositions(fromMarkdown(toMarkdown(digest)).digest)).toEqual(stored);
    }
  });
});
