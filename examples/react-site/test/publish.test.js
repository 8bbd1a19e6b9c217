import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { publish } from "../src/publish.jsx";

const files = publish(readFileSync(new URL("../digest.md", import.meta.url), "utf8"));
const page = files["index.html"] ?? "";

test("the page is Tidewater’s own, with the issue in it", () => {
  expect(page).toMatch(/^<!DOCTYPE html><html lang="en"><head>/u);
  expect(page).toContain("<title>Gauges and gates – Tidewater</title>");
  expect(page).toContain('<main><article class="digest" lang="en" dir="ltr">');
  expect(page).toContain("<span>No. 31</span>");
});

test("components of our own stand in for the default ones, and around them", () => {
  expect(page).toContain('<a href="https://torrow.example/gauges/mill" rel="external">again</a>');
  expect(page).toContain(
    '<span class="quotation" title="Odil Marrow">A gauge nobody reads is a stick in the mud,</span>',
  );
  expect(page.match(/<article class="entry"/gu)).toHaveLength(3);
  expect(page.match(/class="reply"/gu)).toHaveLength(3);
});

test("no script is sent, and what an author writes cannot become one", () => {
  const hostile = publish(
    "## News\n\n### <script>alert(1)</script>\n\n[here](javascript:alert(1))\n\n### Two\n\nMore\n",
  );
  for (const markup of [page, hostile["index.html"]]) expect(markup).not.toMatch(/<script|javascript:/u);
  expect(hostile["index.html"]).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(hostile["index.html"]).toContain("<a>here</a>");
});

test("the style sheet is a file of the site", () => {
  expect(files["digest.css"]).toContain(".digest .masthead");
});
