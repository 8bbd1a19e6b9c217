import {
  createDigest,
  createEntry,
  createSection,
  type Digest,
  type FlowContent,
  type PhrasingContent,
} from "@digestkit/schema";
import * as fc from "fast-check";

/** Pieces that rules look for, and what stands around them. */
const pieces = [
  "The mayor",
  "said:",
  "Mira Orel",
  "VPFP",
  "Varenia Popular Front Party",
  "It‘s",
  "don't",
  "workers’",
  "“",
  "”",
  '"',
  "‘",
  "’",
  "«",
  "»",
  "„",
  "´",
  "(",
  ")",
  "[",
  "]",
  " ",
  "  ",
  "\u00A0",
  "\u202F",
  ",",
  ".",
  "…",
  "...",
  "!",
  ":",
  "10",
  "5'",
  "October 3, 2023",
  "Monday,",
  "31 February 2023",
  "https://example.org/a",
  "hhttps://x",
  "\n",
  "\r\n",
  "\n\n",
  "\u200B",
  "\u202E",
  "\uD800",
  "👩‍⚕️",
  "日本",
  "e\u0301",
  "\t",
  "`",
  "*",
  "<!-- x -->",
];

/** Text made of what rules look for. */
export const sampleText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { maxLength: 25 })
  .map((parts) => parts.join(""));

/** Source of a sample with titles, a pull quote, comments, code and links. */
export const sampleSource: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        "",
        "",
        "# ",
        "## ",
        "### ",
        "##### ",
        "> ",
        "> “",
        "```\n",
        "<!-- digestkit-ignore no-double-space: so -->",
        "<!-- digestkit-ignore-file ",
        "[a](",
        "---\nissueDate: ",
      ),
      sampleText,
    ),
    { maxLength: 8 },
  )
  .map((blocks) => blocks.map((block) => block.join("")).join("\n\n"));

const phrasing: fc.Arbitrary<PhrasingContent> = fc.letrec<{ node: PhrasingContent; nodes: PhrasingContent[] }>(
  (tie) => ({
    nodes: fc.array(tie("node"), { maxLength: 3 }),
    node: fc.oneof(
      { depthSize: "small" },
      fc.record({ type: fc.constant("text" as const), value: sampleText }),
      fc.record({ type: fc.constant("inlineCode" as const), value: sampleText }),
      fc.record({ type: fc.constant("break" as const) }),
      fc.record({
        type: fc.constant("comment" as const),
        value: fc.oneof(sampleText, fc.constant(" digestkit-ignore apostrophe: so ")),
      }),
      fc.record({ type: fc.constant("image" as const), url: sampleText, alt: sampleText }),
      fc.record({ type: fc.constant("link" as const), url: sampleText, children: tie("nodes") }),
      fc.record({ type: fc.constant("strong" as const), children: tie("nodes") }),
    ),
  }),
).node;

const flow: fc.Arbitrary<FlowContent> = fc.letrec<{ node: FlowContent; nodes: FlowContent[] }>((tie) => ({
  nodes: fc.array(tie("node"), { maxLength: 2 }),
  node: fc.oneof(
    { depthSize: "small" },
    fc.record({ type: fc.constant("paragraph" as const), children: fc.array(phrasing, { maxLength: 3 }) }),
    fc.record({
      type: fc.constant("heading" as const),
      depth: fc.constantFrom(1, 3, 6),
      children: fc.array(phrasing, { maxLength: 2 }),
    }),
    fc.record({ type: fc.constant("code" as const), value: sampleText }),
    fc.record({
      type: fc.constant("comment" as const),
      value: fc.constantFrom("x", "digestkit-ignore", "digestkit-ignore-file apostrophe: so"),
    }),
    fc.record({ type: fc.constant("blockquote" as const), children: tie("nodes") }),
  ),
})).node;

const date = fc.constantFrom("2023-10-03", "2023-02-30", "0001-01-01", "9999-12-31", "2023-10-03T10:00:00Z");

/** Digests that came from no source: every field a rule reads, with anything in it. */
export const sourcelessDigest: fc.Arbitrary<Digest> = fc
  .record(
    {
      title: sampleText,
      inLanguage: fc.constantFrom("en", "fr", "ru", "de-AT", "", "not a tag", "ar"),
      issueDate: date,
      datePublished: date,
      url: sampleText,
      pullQuote: fc.record(
        {
          text: sampleText,
          fidelity: fc.constant("unchecked" as const),
          marks: fc.record({ open: fc.constantFrom("", "“"), close: fc.constantFrom("", "”") }),
        },
        { requiredKeys: ["text", "fidelity"] },
      ),
      abstract: fc.array(flow, { maxLength: 2 }),
      sections: fc.array(
        fc
          .tuple(sampleText, fc.array(fc.tuple(sampleText, fc.array(flow, { maxLength: 3 })), { maxLength: 3 }))
          .map(([title, entries]) =>
            createSection({
              id: "s",
              title,
              entries: entries.map(([headline, body], index) => createEntry({ id: `e${index}`, headline, body })),
            }),
          ),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: [] },
  )
  .map((fields) => createDigest({ id: "varenia", ...fields }));
