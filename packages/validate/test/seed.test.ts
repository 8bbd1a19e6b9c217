import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { annotate } from "@digestkit/quotations";
import type { Message } from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import { applyFixes, lint, type Dictionary } from "../src/index.ts";
import { readPlain } from "./read-plain.ts";

const corpora =
  process.env["DIGESTKIT_CORPORA"] ?? fileURLToPath(new URL("../../../../shared/corpora", import.meta.url));
const file = `${corpora}/seed/2023-10-03.txt`;

/** A real issue of a monitor. It is measured where it lies; no word of it is here. */
describe.skipIf(!existsSync(file))(`the findings about a real digest (skipped without ${file})`, async () => {
  const source = existsSync(file) ? readFileSync(file, "utf8") : "";
  const dictionary = await loadDictionary();
  const run = (text: string): Message[] =>
    lint(readPlain(text, "2023-10-03"), { source: text, file: "2023-10-03.txt", dictionary });
  const messages = run(source);

  test("are these, at these lines", () => {
    expect(messages.map(({ ruleId, place }) => `${place?.start.line} ${ruleId}`)).toEqual([
      "4 pull-quote-verbatim",
      "4 pull-quote-attributed",
      "4 quotation-nesting",
      "6 no-stray-space",
      "12 no-break-space",
      // A word the dictionary does not know, although it is right.
      "16 spelling",
      "22 apostrophe",
      "24 quotation-nesting",
      "24 quotation-nesting",
      "24 quotation-balanced",
      "26 acronym-introduced",
      "26 spelling",
      "26 quotation-punctuation",
      "26 no-double-space",
      "26 no-stray-space",
      "26 quotation-nesting",
      "28 quotation-punctuation",
      "30 final-newline",
    ]);
  });

  test("are the same when the digest comes annotated", () => {
    expect(lint(annotate(readPlain(source, "2023-10-03")), { source, file: "2023-10-03.txt", dictionary })).toEqual(
      messages,
    );
  });

  test("explain the pull quote by the quotation it was pulled from", () => {
    const message = messages.find(({ ruleId }) => ruleId === "pull-quote-verbatim");
    expect(message?.cause?.map(({ place }) => place?.start.line)).toEqual([26]);
  });

  test("are mended without changing a letter", () => {
    const { output, applied } = applyFixes(source, messages);
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");
    expect(letters(output)).toBe(letters(source));
    const again = run(output);
    expect(again.map(({ ruleId }) => ruleId)).toEqual(
      messages.filter((message) => !applied.includes(message)).map(({ ruleId }) => ruleId),
    );
    expect(applyFixes(output, again).output).toBe(output);
  });
});

async function loadDictionary(): Promise<Dictionary> {
  const load = async (name: string): Promise<unknown> => ((await import(name)) as { default: unknown }).default;
  const nspell = (await load("nspell")) as (data: unknown) => Dictionary;
  return nspell(await load("dictionary-en"));
}
