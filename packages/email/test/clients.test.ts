import { caniemail } from "caniemail";
import { expect, test } from "vitest";
import { toEmail } from "../src/index.ts";
import { samples } from "./cases.ts";

type Clients = Parameters<typeof caniemail>[0]["clients"];
type Findings = Record<string, string[]>;

/** What caniemail.com knows of the features of all cases together: clients by feature. */
function findings(kind: "errors" | "warnings", clients: Clients): Findings {
  const found = new Map<string, Set<string>>();
  for (const { digest } of samples) {
    const { html } = toEmail(digest, {
      issueUrl: "https://monitor.example/7",
      unsubscribe: { url: "https://lists.example/u/7f3a" },
    });
    for (const [client, issues] of caniemail({ clients, html }).issues[kind]) {
      for (const { title } of issues) found.set(title, (found.get(title) ?? new Set()).add(client));
    }
  }
  const titles = [...found.keys()].toSorted();
  return Object.fromEntries(titles.map((title) => [title, [...(found.get(title) ?? [])].toSorted()]));
}

/** Gmail, Apple Mail and Outlook as people use them; without the two below. */
const clients: Clients = [
  "apple-mail.*",
  "gmail.desktop-webmail",
  "gmail.ios",
  "gmail.android",
  "outlook.windows",
  "outlook.macos",
  "outlook.ios",
  "outlook.android",
];

test("nothing a client does not support, but for what only adds something where it is supported", () => {
  expect(findings("errors", clients)).toEqual({
    // The background of `body`; the `div` inside has the same.
    "<body> element": ["outlook.macos"],
    // Dark mode and phones; the inline styles hold.
    "@media": ["outlook.windows"],
    "Attribute selector": ["outlook.windows"],
    // A tap on a footnote's number or in the contents does nothing there; all of it stands in the mail in any case.
    "Local anchors": ["gmail.ios", "outlook.android", "outlook.ios"],
  });
});

test("what two more lack is of the same kind", () => {
  // Gmail in a phone's browser keeps no style sheet, and shows the preheader as the first line, which reads well.
  expect(Object.keys(findings("errors", ["gmail.mobile-webmail"]))).toEqual([
    "<style> element",
    "@media",
    "Attribute selector",
    "Class selector",
    "Descendant combinator",
    "display:none",
  ]);
  // Windows Mail, which Microsoft ended in 2024; long words stick out there.
  expect(Object.keys(findings("errors", ["outlook.windows-mail"]))).toEqual([
    "@media",
    "Attribute selector",
    "aria-label attribute",
    "role attribute",
    "word-break",
  ]);
});

test("what is supported in part is what this package reckons with", () => {
  expect(Object.keys(findings("warnings", clients))).toEqual([
    "!important keyword",
    "<body> element",
    "<style> element",
    "<ul>, <ol> and <dl>",
    "@media",
    "Attribute selector",
    "Class selector",
    "Descendant combinator",
    "align attribute",
    "background",
    "border",
    "dir attribute",
    "display",
    "display:none",
    "font-size",
    "font-weight",
    "height property",
    "line-height",
    // Where it is not, a task has a bullet before its sign.
    "list-style",
    "margin",
    "max-width",
    "padding",
    "text-align",
    "text-decoration",
    "width attribute",
    "width property",
    "word-break",
  ]);
});
