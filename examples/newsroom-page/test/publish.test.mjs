import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { publish } from "../src/publish.mjs";

const source = readFileSync(new URL("../digest.md", import.meta.url), "utf8");
const { findings, page, text } = publish(source, "digest.md");

test("the editor is told about the two spaces, exactly where they are", () => {
  expect(
    findings.map(({ ruleId, place, fix }) => [ruleId, place?.start.line, place?.start.offset, fix?.safety]),
  ).toEqual([["no-double-space", 26, source.indexOf("  patience"), "safe"]]);
});

test("the page is the Courier's own, with the issue in it", () => {
  expect(page).toContain('<header class="courier-bar">');
  expect(page).toContain("<title>Harbour Letter");
  expect(page.match(/class="reply"/g)).toHaveLength(3);
  expect(page).toContain("Reported by");
});

test("quotations carry their speakers", () => {
  expect(page).toContain('<span class="said" title="Lene Husk">We know which seven to repair,</span>');
  expect(page).toContain('<span class="said" title="Agna Vell">I have paid for this door forty years,</span>');
});

test("the plain text has every headline and the address of the source", () => {
  for (const headline of ["Two of nine sirens sounded", "Swing bridge opens twice a day"])
    expect(text).toContain(headline);
  expect(text).toContain("https://torrow.example/sirens");
});

test("what an author writes cannot become markup", () => {
  const { page } = publish("## News\n\n### <script>alert(1)</script>\n\nText\n\n### Two\n\nMore\n", "bad.md");
  expect(page).not.toContain("<script");
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
});
