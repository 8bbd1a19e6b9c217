import type { FlowContent, ListItem, PhrasingContent, TableRow } from "@digestkit/schema";
import * as fc from "fast-check";
import { anyText, proseText } from "./texts.ts";

const url = fc.constantFrom(
  "https://example.org/a",
  "https://example.org/a?b=c&d=e_f*g",
  "/relative",
  "#entry",
  "mailto:a@example.org",
  "",
  "a b",
  "x(y",
  "{{ x }}",
  "<>",
  "a\\b",
);
const title = fc.option(
  anyText.map((text) => text.replace(/\n\s*\n/gu, "\n")),
  { nil: undefined },
);
const inlineValue = fc.constantFrom("code", "a`b", "`", "``", " a ", " ", "a|b", "{{ x }}", "<b>", "\\", "a  b");
const comment = fc.constantFrom(" a ", "x", "", " digestkit-ignore spelling: a name ", "{% x %}", "a > b", "- a");

/** Phrasing content of one line: what headings and cells hold. */
export const lineContent: fc.Arbitrary<PhrasingContent[]> = fc.letrec<{
  row: PhrasingContent[];
  node: PhrasingContent;
}>((tie) => ({
  row: fc.array(tie("node"), { minLength: 1, maxLength: 4, depthIdentifier: "phrasing" }),
  node: fc.oneof(
    { depthSize: "small", depthIdentifier: "phrasing", withCrossShrink: true },
    { weight: 5, arbitrary: fc.record({ type: fc.constant("text" as const), value: anyText }) },
    { weight: 2, arbitrary: parent("emphasis", tie("row")) },
    { weight: 2, arbitrary: parent("strong", tie("row")) },
    { weight: 1, arbitrary: parent("delete", tie("row")) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("sub", "sup", "kbd", "mark").chain((type) => parent(type as "sub", tie("row"))),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("inlineCode" as const), value: inlineValue }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("image" as const), url, alt: proseText }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("comment" as const), value: comment }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("break" as const) }) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          url,
          title,
          fc.array(fc.record({ type: fc.constant("text" as const), value: anyText }), { maxLength: 2 }),
        )
        .map(([href, advice, children]) => ({
          type: "link" as const,
          url: href,
          ...(advice === undefined ? {} : { title: advice }),
          children,
        })),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant("footnoteReference" as const),
        identifier: fc.constant("1"),
        label: fc.constant("1"),
      }),
    },
  ),
})).row;

function parent<Type extends "emphasis" | "strong" | "delete" | "sub" | "sup" | "kbd" | "mark">(
  type: Type,
  children: fc.Arbitrary<PhrasingContent[]>,
): fc.Arbitrary<PhrasingContent> {
  return fc.record({ type: fc.constant(type), children }) as fc.Arbitrary<PhrasingContent>;
}

const paragraph = lineContent.map((children): FlowContent => ({ type: "paragraph", children }));
const code = fc
  .tuple(fc.constantFrom(undefined, "js", "c++", "a`b"), anyText)
  .map(([lang, value]): FlowContent => ({ type: "code", ...(lang === undefined ? {} : { lang }), value }));
const table = fc
  .array(fc.array(lineContent, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map((rows): FlowContent => ({
    type: "table",
    align: ["left", null],
    children: rows.map((cells): TableRow => ({
      type: "tableRow",
      children: cells.map((children) => ({ type: "tableCell", children })),
    })),
  }));

/** Blocks of every kind, nested. */
export const flowBlocks: fc.Arbitrary<FlowContent[]> = fc.letrec<{
  blocks: FlowContent[];
  block: FlowContent;
  item: ListItem;
}>((tie) => ({
  blocks: fc.array(tie("block"), { minLength: 1, maxLength: 3, depthIdentifier: "flow" }),
  item: fc
    .tuple(tie("blocks"), fc.boolean(), fc.constantFrom(undefined, true, false))
    .map(([children, spread, checked]): ListItem => ({
      type: "listItem",
      ...(checked === undefined ? {} : { checked }),
      spread,
      children,
    })),
  block: fc.oneof(
    { depthSize: "small", depthIdentifier: "flow", withCrossShrink: true },
    { weight: 6, arbitrary: paragraph },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 6 }), lineContent)
        .map(([depth, children]) => ({ type: "heading" as const, depth, children })),
    },
    { weight: 1, arbitrary: tie("blocks").map((children) => ({ type: "blockquote" as const, children })) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.boolean(), fc.boolean(), fc.array(tie("item"), { minLength: 1, maxLength: 3 }))
        .map(([ordered, spread, children]) => ({
          type: "list" as const,
          ordered,
          ...(ordered ? { start: 1 } : {}),
          spread,
          children,
        })),
    },
    { weight: 1, arbitrary: code },
    { weight: 1, arbitrary: table },
    { weight: 1, arbitrary: fc.constant({ type: "thematicBreak" as const }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("comment" as const), value: comment }) },
    {
      weight: 1,
      arbitrary: fc.constant({
        type: "definition" as const,
        identifier: "post",
        label: "Post",
        url: "https://example.org/post",
      }),
    },
  ) as fc.Arbitrary<FlowContent>,
})).blocks;
