import { createDigest, createEntry, type FlowContent, type Source } from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import { digestTitle, labelsFor, sourcesToPrint } from "../src/index.ts";

describe("digestTitle", () => {
  const labels = labelsFor("en");
  test.each([
    ["its title", { title: "Lorsk Daily", issueNumber: "7" }, "Lorsk Daily"],
    [
      "series and number",
      { publication: { name: "Rights Monitor", publisher: "Centre" }, issueNumber: "7", issueDate: "2023-10-03" },
      "Rights Monitor, Issue 7",
    ],
    [
      "publisher and date",
      { title: " ", publication: { publisher: "Centre" }, issueDate: "2023-10-03" },
      "Centre, October 3, 2023",
    ],
    ["day of publication", { datePublished: "2023-10-03T08:00:00Z" }, "October 3, 2023"],
    ["nothing", {}, "Untitled"],
  ])("%s", (_, fields, title) => {
    expect(digestTitle(createDigest({ id: "a", ...fields }), labels)).toBe(title);
  });
});

describe("sourcesToPrint", () => {
  const link = {
    type: "link" as const,
    url: "https://example.org/a",
    children: [{ type: "text" as const, value: "The Courier" }],
  };
  const body: FlowContent[] = [{ type: "paragraph", children: [link] }];
  const courier: Source = { name: "The Courier", url: "https://example.org/a" };

  test("none where the body links to them already", () => {
    expect(sourcesToPrint(createEntry({ id: "a", body, sources: [courier] }))).toEqual([]);
    expect(sourcesToPrint(createEntry({ id: "a" }))).toEqual([]);
  });

  test.each<[string, Source[]]>([
    ["another name", [{ ...courier, name: "Courier" }]],
    ["another address", [{ ...courier, url: "https://example.org/b" }]],
    ["one more", [courier, { name: "State radio" }]],
    ["an archived copy", [{ ...courier, archivedAt: "https://archive.example/a" }]],
  ])("all of them with %s", (_, sources) => {
    expect(sourcesToPrint(createEntry({ id: "a", body, sources }))).toEqual(sources);
  });
});
