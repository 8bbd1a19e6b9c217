import { createDigest, createEntry, createSection, type Message, type Table, type TableCell } from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import {
  below,
  cellPlaces,
  createPageContext,
  documentLanguage,
  footnoteId,
  footnoteReferenceId,
  labelsFor,
  reportUrl,
  allShownTo,
  shownTo,
  wayBackName,
  withLanguage,
} from "../src/index.ts";

const digest = createDigest({
  id: "a",
  inLanguage: "de",
  sections: [createSection({ id: "s", entries: [createEntry({ id: "e" })] })],
});

describe("createPageContext", () => {
  test("of a document, without options", () => {
    const { plan, labels, report, ...context } = createPageContext(digest, {});
    expect(context).toEqual({
      digest,
      labelLanguage: undefined,
      language: "de",
      direction: "ltr",
      headingLevel: 1,
      quoted: new Map(),
      headingLevels: new Map(),
      cells: new Map(),
      idPrefix: "",
      isInLink: false,
      permalinks: "all",
    });
    expect(labels).toEqual(labelsFor("de"));
    expect(plan.entries.get("e")?.id).toBe("e");
    expect(report({ ruleId: "a", severity: "info", reason: "b" })).toBeUndefined();
  });

  test("of a document that does not say its language, with all options", () => {
    const messages: Message[] = [];
    const message: Message = { ruleId: "a", severity: "info", reason: "b" };
    const options = { headingLevel: 3, idPrefix: "x-", permalinks: "none", language: "ar" } as const;
    const context = createPageContext(
      { ...digest, inLanguage: "?" },
      { ...options, labels: { contents: "Toc" }, onMessage: (one) => messages.push(one) },
    );
    const { language, direction, headingLevel, idPrefix, permalinks, labels, plan } = context;
    expect({ language, direction, headingLevel, idPrefix, permalinks }).toEqual({ ...options, direction: "rtl" });
    expect([labels.contents, plan.anchors.get(digest.sections[0] ?? {})]).toEqual(["Toc", "x-s"]);
    context.report(message);
    expect(messages).toEqual([message]);
  });

  test.each([
    ["he-IL", undefined],
    ["iw", undefined],
    ["sw", "en"],
  ])("labels in %s are marked as %s", (inLanguage, mark) => {
    expect(createPageContext({ ...digest, inLanguage }, {}).labelLanguage).toBe(mark);
  });

  test("refuses what is no digest, and levels HTML has no heading for", () => {
    expect(() => createPageContext(undefined as never, {})).toThrow(TypeError);
    expect(() => createPageContext(digest, { headingLevel: 6 as 5 })).toThrow(
      new RangeError("Unexpected headingLevel 6, expected a whole number from 1 to 5"),
    );
  });
});

test.each([
  [{ inLanguage: "az" }, "de", "az"],
  [{ inLanguage: 'az"' }, "de", "de"],
  [{}, "de-", "en"],
  [{}, undefined, "en"],
])("documentLanguage of %o and %s", (of, language, expected) => {
  expect(documentLanguage(of, language)).toBe(expected);
});

describe("withLanguage", () => {
  const around = { language: "en", direction: "ltr", headingLevel: 2 } as const;

  test("marks what is in another language, and its direction where that is another", () => {
    expect(withLanguage("fa", around)).toEqual({
      attributes: { lang: "fa", dir: "rtl" },
      context: { ...around, language: "fa", direction: "rtl" },
    });
    expect(withLanguage("de", around).attributes).toEqual({ lang: "de", dir: undefined });
  });

  test.each([undefined, "en", 'fa"'])("changes nothing for %s", (tag) => {
    const { attributes, context } = withLanguage(tag, around);
    expect(attributes).toEqual({ lang: undefined, dir: undefined });
    expect(context).toBe(around);
  });
});

test("below goes one level down, to 6 at most", () => {
  expect([1, 5, 6].map((headingLevel) => below({ headingLevel }).headingLevel)).toEqual([2, 6, 6]);
});

test("footnotes and the references to them", () => {
  const context = { idPrefix: "x-" };
  expect(footnoteId(context, 2)).toBe("x-digest-fn-2");
  expect([1, 2].map((occurrence) => footnoteReferenceId(context, 2, occurrence))).toEqual([
    "x-digest-ref-2",
    "x-digest-ref-2-2",
  ]);
  const labels = labelsFor("en");
  expect([1, 2].map((occurrence) => wayBackName(labels, 2, occurrence))).toEqual([
    "Back to reference 2",
    "Back to reference 2.2",
  ]);
});

test("cellPlaces: the first row heads the columns, a column without an alignment has none", () => {
  const cell = (): TableCell => ({ type: "tableCell", children: [] });
  const cells = [cell(), cell(), cell(), cell()] as const;
  const table: Table = {
    type: "table",
    align: ["center", null],
    children: [
      { type: "tableRow", children: [cells[0], cells[1]] },
      { type: "tableRow", children: [cells[2], cells[3]] },
    ],
  };
  expect([...cellPlaces(table)]).toEqual([
    [cells[0], { isHead: true, align: "center" }],
    [cells[1], { isHead: true, align: undefined }],
    [cells[2], { isHead: false, align: "center" }],
    [cells[3], { isHead: false, align: undefined }],
  ]);
});

test("reportUrl tells where a refused address stands", () => {
  const messages: Message[] = [];
  const report = (message: Message): void => void messages.push(message);
  const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 5, offset: 4 } };
  expect(reportUrl("https://a.example/b c", place, { report })).toBe("https://a.example/b%20c");
  expect(reportUrl("mailto:a@b.example", place, { report }, { kind: "image" })).toBeUndefined();
  expect(messages).toEqual([
    { ruleId: "link-url", severity: "warning", reason: expect.any(String), actual: "mailto:a@b.example", place },
  ]);
});

test("shownTo withholds names from an audience, and nothing without one", () => {
  const people = [
    { id: "leyla", name: "Leyla Varga", aliases: [], sameAs: [], roles: [], sensitivity: "victim" as const },
  ];
  const named = createDigest({ id: "a", title: "Varga freed", people });
  expect(shownTo(named, {})).toBe(named);
  const labels = { nameWithheld: "N. N." };
  expect(shownTo(named, { audience: "public", labels }).title).toBe("N. N. freed");
});

test("allShownTo withholds from all of them whom one withholds", () => {
  const people = [{ id: "dov", name: "Dov Kern", aliases: [], sameAs: [], roles: [], sensitivity: "victim" as const }];
  const digests = [createDigest({ id: "a", people }), createDigest({ id: "b", title: "Kern freed" })];
  expect(allShownTo(digests, {})).toBe(digests);
  const labels = { nameWithheld: "N. N." };
  expect(allShownTo(digests, { audience: "public", labels })[1]?.title).toBe("N. N. freed");
});
