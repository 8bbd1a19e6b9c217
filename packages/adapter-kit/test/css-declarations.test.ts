import { expect, test } from "vitest";
import { attributes, cssDeclarations, element, html, markupOf } from "../src/index.ts";

const styled = (values: Record<string, string | undefined>): string =>
  markupOf(html`<p${attributes({ style: cssDeclarations(values) })}>x</p>`);

test("declarations are written in their order, quotes escaped for the attribute", () => {
  expect(styled({ margin: "0 0 1em", "font-family": '"Source Serif 4", serif', "-webkit-hyphens": "none" })).toBe(
    '<p style="margin:0 0 1em;font-family:&quot;Source Serif 4&quot;, serif;-webkit-hyphens:none">x</p>',
  );
});

test.each(["red;position:fixed", "url(//evil.example)", "expression(1)", "a:b", "/* x", "", undefined])(
  "a value %j is left out",
  (value) => {
    expect(styled({ color: value, margin: "0" })).toBe('<p style="margin:0">x</p>');
  },
);

test("without declarations there is no attribute", () => {
  expect(styled({ color: "a;b" })).toBe("<p>x</p>");
});

test.each(["Color", "color:x", "a b", "", "--x", "color;"])("%j is no property", (name) => {
  expect(() => cssDeclarations({ [name]: "0" })).toThrow(TypeError);
});

test("an element whose name is a value takes them, too", () => {
  expect(markupOf(element("h2", { style: cssDeclarations({ margin: "0" }) }, "x"))).toBe('<h2 style="margin:0">x</h2>');
});

test("what only looks like declarations is no style", () => {
  const fromJson = JSON.parse('{"style":{"margin":"0"}}') as { style: never };
  expect(markupOf(html`<p${attributes(fromJson)}>x</p>`)).toBe("<p>x</p>");
});
