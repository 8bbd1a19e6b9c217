import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkVerbatim, findQuotations } from "../src/index.ts";

const corpora =
  process.env["DIGESTKIT_CORPORA"] ?? fileURLToPath(new URL("../../../../shared/corpora", import.meta.url));
const file = join(corpora, "seed", "2023-10-03.txt");

describe.skipIf(!existsSync(file))(`a real digest (skipped: no corpora at ${corpora})`, () => {
  const [, , , pullQuote = "", ...lines] = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  const text = lines.join("\n");

  test("has eight quotations, six direct and two mixed, each with its speaker in full", () => {
    const speech = findQuotations(text).quotations.filter(({ type }) => type !== "term");
    expect(speech.map(({ type, speaker, recovered = false }) => [type, speaker?.name, recovered])).toEqual([
      ["direct", "Afiaddin Mammadov", false],
      ["direct", "Kamran Aliyev", false],
      ["direct", "Rufat Safarov", false],
      ["mixed", "Dmitry Peskov", false],
      ["direct", "Dmitry Peskov", false],
      ["direct", "Ali Karimli", true],
      ["mixed", "Fuad Gahramanli", false],
      ["direct", "Fuad Gahramanli", false],
    ]);
  });

  test("has terms inside and beside them", () => {
    const { quotations } = findQuotations(text);
    const terms = quotations.filter(({ type }) => type === "term");
    expect(terms.map(({ within }) => (within === undefined ? undefined : quotations[within]?.speaker?.name))).toEqual([
      "Ali Karimli",
      "Ali Karimli",
      "Fuad Gahramanli",
      undefined,
    ]);
  });

  test("has a pull quote that is altered, and from the last post", () => {
    const sources = findQuotations(text).quotations.map((quotation, index) => ({
      id: String(index),
      text: quotation.text,
    }));
    const check = checkVerbatim(pullQuote, sources);
    expect([check.fidelity, check.source, check.similarity]).toEqual(["altered", "9", 0.689]);
    expect(check.diff?.map(({ type }) => type).join(" ")).toBe(
      "equal delete insert equal delete equal delete insert equal delete equal delete insert",
    );
  });
});
