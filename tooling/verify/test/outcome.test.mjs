import { expect, test } from "vitest";
import { readReport as readBooks } from "../epubcheck.mjs";
import { readReport as readPages } from "../nu.mjs";
import { outcomeText, summaryText } from "../outcome.mjs";

test("what failed is named with its problems", () => {
  const results = [
    { name: "rtl", problems: [] },
    { name: "monitor", problems: ["ERROR(RSC-005): a", "ERROR(RSC-012): b"] },
  ];
  expect(outcomeText({ name: "EPUBCheck", results })).toBe(
    "EPUBCheck, monitor:\n  ERROR(RSC-005): a\n  ERROR(RSC-012): b\nEPUBCheck: 1 passed, 1 failed\n",
  );
  const skipped = { name: "Nu", results: [], skipped: "there is no Java" };
  expect(outcomeText(skipped)).toBe("Nu: skipped, there is no Java\n");
  expect(summaryText([{ name: "EPUBCheck", results }, skipped])).toBe("verify: 1 passed, 1 failed, 1 skipped\n");
});

test("the report of EPUBCheck: errors and warnings count, advice does not", () => {
  const report = [
    "BOOK a.epub",
    "BOOK b.epub",
    "WARNING NAV-011 EPUB/nav.xhtml:31 not in reading order",
    "USAGE OPF-097 EPUB/package.opf:31 not referred to",
    "",
  ].join("\n");
  expect(readBooks(report)).toEqual([
    { name: "a.epub", problems: [] },
    { name: "b.epub", problems: ["WARNING NAV-011 EPUB/nav.xhtml:31 not in reading order"] },
  ]);
});

test("the report of the Nu Html Checker: errors and warnings count, information does not", () => {
  const messages = [
    { type: "error", url: "file:/tmp/x/a.html", lastLine: 3, message: "Stray end tag." },
    { type: "info", subType: "warning", url: "file:/tmp/x/a.html", lastLine: 4, message: "Consider." },
    { type: "info", url: "file:/tmp/x/a.html", message: "Trailing slash." },
    {
      type: "info",
      subType: "warning",
      url: "file:/tmp/x/a.html",
      message: "Article lacks heading. Consider using “h2”.",
    },
    { type: "error", url: "file:/tmp/x/a.mail.html", message: "CSS: “mso-hide”: Property “mso-hide” doesn't exist." },
    {
      type: "error",
      url: "file:/tmp/x/b.html",
      lastLine: 1,
      message: "CSS: “mso-hide”: Property “mso-hide” doesn't exist.",
    },
  ];
  expect([...readPages(JSON.stringify({ messages }))]).toEqual([
    ["a.html", ["3: error: Stray end tag.", "4: warning: Consider."]],
    ["b.html", ["1: error: CSS: “mso-hide”: Property “mso-hide” doesn't exist."]],
  ]);
});
