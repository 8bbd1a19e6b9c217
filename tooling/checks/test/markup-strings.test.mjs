import { expect, test } from "vitest";
import { markupStrings } from "../markup-strings.mjs";

test("the html tag, addresses, comparisons and excused strings pass", () => {
  const text = [
    "html`<p>${value}</p>`;",
    '"<https://example.org>";',
    '"a < b";',
    "// markup-text: quoted in a message",
    '"<br> is not an element here";',
  ].join("\n");
  expect(markupStrings("packages/html/src/a.ts", text)).toEqual([]);
});

test("strings and templates with tags are named, also inside an html template", () => {
  const text = ['const a = "<p>" + x;', "const b = `</p${c}>`;", "html`<p>${raw(`<b>${c}</b>`)}</p>`;"].join("\n");
  expect(markupStrings("packages/html/src/a.ts", text)).toEqual([
    "packages/html/src/a.ts:1: Unexpected markup <p in a string, expected the html tagged template or xast",
    "packages/html/src/a.ts:2: Unexpected markup </p in a string, expected the html tagged template or xast",
    "packages/html/src/a.ts:3: Unexpected markup <b in a string, expected the html tagged template or xast",
    "packages/html/src/a.ts:3: Unexpected markup </b in a string, expected the html tagged template or xast",
  ]);
});

test("the escape module itself may hold markup", () => {
  expect(markupStrings("packages/adapter-kit/src/html.ts", '"<p>"')).toEqual([]);
  expect(markupStrings("packages/adapter-kit/src/htmlish.ts", '"<p>"')).toHaveLength(1);
});
