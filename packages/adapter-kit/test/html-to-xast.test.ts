import * as fc from "fast-check";
import { expect, test } from "vitest";
import { attributes, html, htmlToXast, markupOf, toXml, xmlDocument, xmlElement } from "../src/index.ts";

const xml = (markup: string): string => toXml(htmlToXast(markup));

test.each([
  ["<p>a<br>b</p>", "<p>a<br/>b</p>"],
  ['<p class="a" hidden>x</p>', '<p class="a" hidden="">x</p>'],
  ["<p title='a \"b\"'>x</p>", '<p title="a &#x22;b&#x22;">x</p>'],
  ["&amp;&lt;&gt;&quot;&#39;&#x2019;&apos;", "&amp;&lt;&gt;\"'’'"],
  ['<img src="a.png" alt="">', '<img src="a.png" alt=""/>'],
  ["<style>a > b {}</style>", "<style>a > b {}</style>"],
  ["<!doctype html>\n<p>a</p>", "\n<p>a</p>"],
  ['<a id="x" id="y">a</a>', '<a id="x">a</a>'],
  ['<section epub:type="index"></section>', '<section epub:type="index"/>'],
  ["", ""],
])("%j", (markup, expected) => {
  expect(xml(markup).replaceAll("&#x27;", "'").replaceAll("&gt;", ">")).toBe(expected.replaceAll("&gt;", ">"));
});

test.each([
  ["<p>a", "the end of p"],
  ["<p>a</div>", "the end of p"],
  ["a</p>", "no end tag here"],
  ["<p class=a>", "a tag with its attributes in quotes"],
  ["<!-- a -->", "a tag with its attributes in quotes"],
  ["a &nbsp; b", "a character XML knows"],
  ["&#x110000;", "a character XML knows"],
])("%j is refused", (markup, expected) => {
  expect(() => htmlToXast(markup)).toThrow(expected);
});

test("what the template escaped is text again, whatever it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const markup = markupOf(html`<p${attributes({ title: text })}>${text}</p>`);
      const [p] = htmlToXast(markup);
      const shown = p?.type === "element" ? [p.attributes["title"], ...p.children] : [];
      const value = text
        .replaceAll("\r", "\n")
        .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\p{Cs}\p{Noncharacter_Code_Point}]/gu, "\uFFFD");
      expect(shown).toEqual([value, ...(text === "" ? [] : [{ type: "text", value }])]);
    }),
  );
});

test("a document of XHTML", () => {
  const root = xmlElement("html", [xmlElement("body", "Q & A")], {
    xmlns: "http://www.w3.org/1999/xhtml",
    lang: undefined,
  });
  expect(xmlDocument(root, "html")).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml">\n<body>Q &amp; A</body>\n</html>\n',
  );
});
