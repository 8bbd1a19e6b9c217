import { safeUrl } from "@digestkit/schema";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  attributes,
  element,
  html,
  isHtml,
  jsonScript,
  markupOf,
  replaceForbidden,
  shadowRoot,
  styleElement,
  type Html,
  type HtmlValue,
} from "../src/index.ts";
import { parseFragment, serialize, type ParsedElement } from "./parse-html.ts";

/** Strings that look for a way out: markup, quotes, controls, surrogates. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "<",
      ">",
      "&",
      '"',
      "'",
      "`",
      "=",
      "/",
      "-->",
      "<!--",
      "</script>",
      "</style>",
      "</title>",
      "&lt;",
      "\r",
      "\n",
      "\0",
      "\uD800",
      "javascript:",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 2 }),
  ),
});

const read = (text: string): string => replaceForbidden(text).replace(/\r\n?/gu, "\n");

function firstElement(markup: Html): ParsedElement {
  const { childNodes } = parseFragment(markupOf(markup));
  expect(childNodes).toHaveLength(1);
  return childNodes[0] as ParsedElement;
}

const textIn = ({ childNodes }: ParsedElement): string => childNodes.map(({ value }) => value).join("");

describe("values", () => {
  test.each<[string, Html, string]>([
    ["text", html`<p>${"<i>&amp;"}</p>`, "<p>&lt;i&gt;&amp;amp;</p>"],
    ["numbers", html`<td colspan="${2}">${0}</td>`, '<td colspan="2">0</td>'],
    ["nothing", html`<p${false}>${undefined}${null}${false}${""}</p>`, "<p></p>"],
    ["markup", html`<p>${html`<b>${"&"}</b>`}</p>`, "<p><b>&amp;</b></p>"],
    ["arrays", html`<p class="${["a", " ", "b"]}">${["x", [html`<br />`, 1]]}</p>`, '<p class="a b">x<br />1</p>'],
    ["attributes", html`<a${attributes({ id: "a" })}${attributes({ hidden: true })}>x</a>`, '<a id="a" hidden>x</a>'],
    ["a fragment", html`<a href="#${"a b"}">x</a>`, '<a href="#a b">x</a>'],
    ["a style", html`<p style="color:${"#fff"};width:${"1px;x:y"}">x</p>`, '<p style="color:#fff;width:">x</p>'],
    ["a title", html`<title>${"</title><b>"}</title>`, "<title>&lt;/title&gt;&lt;b&gt;</title>"],
    ["single quotes", html`<p title='${"'\""}'>x</p>`, "<p title='&#39;&quot;'>x</p>"],
    ["a document", html`<!doctype html><html lang="${"en"}"></html>`, '<!doctype html><html lang="en"></html>'],
  ])("%s", (_, markup, expected) => {
    expect(markupOf(markup)).toBe(expected);
  });

  test.each<[string, () => Html]>([
    ["an unquoted attribute", () => html`<p id=${"a"}>x</p>`],
    ["a tag's name", () => html`<${"p"}>x</p>`],
    ["the rest of a tag's name", () => html`<h${1}>x</h1>`],
    ["a closing tag", () => html`<p>x</p${attributes({})}>`],
    ["an attribute's name", () => html`<p data-${attributes({ a: 1 })}>x</p>`],
    ["before a name", () => html`<p${attributes({})}b>x</p>`],
    ["text among attributes", () => html`<p ${"onclick=alert(1)"}>x</p>`],
    ["an event handler", () => html`<p onclick="${"x"}">x</p>`],
    ["a document in an attribute", () => html`<iframe srcdoc="${"x"}"></iframe>`],
    ["an address", () => html`<a href="${"https://example.org"}">x</a>`],
    ["the rest of an address", () => html`<a href="https://${"example.org"}">x</a>`],
    ["an address behind a space", () => html`<a href=" ${"x"}">x</a>`],
    [
      "a script",
      () =>
        html`<script>
          ${"x"};
        </script>`,
    ],
    [
      "a style sheet",
      () =>
        html`<style>
          ${"x"}
        </style>`,
    ],
    ["a comment", () => html`<!-- ${"x"} -->`],
    ["markup in an attribute", () => html`<p title="${html`<b></b>`}">x</p>`],
    ["markup in a title", () => html`<title>${html`<b></b>`}</title>`],
    ["attributes in text", () => html`<p>${attributes({ id: "a" })}</p>`],
    ["what passes for markup", () => html`<p>${JSON.parse('{"@digestkit/adapter-kit.html":"<b>"}') as HtmlValue}</p>`],
    ["true", () => html`<p>${true as never}</p>`],
    ["a function", () => html`<p>${(() => "x") as never}</p>`],
    ["half an element", () => html`<p title="${"x"}`],
    ["a bare less-than sign", () => html`<p>1 < 2</p>`],
  ])("not in %s", (_, make) => {
    expect(make).toThrow(TypeError);
  });

  test("not where none may stand, even when there is none", () => {
    expect(() => html`<a href="${undefined}">x</a>`).toThrow(
      new TypeError(
        'Unexpected value in href in the markup "<a href="", expected values in text, in quoted attributes, or made by attributes()',
      ),
    );
  });
});

describe("any string stays what it is", () => {
  test("in text", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(textIn(firstElement(html`<p>${text}</p>`))).toBe(read(text));
      }),
    );
  });

  test("in attributes", () => {
    fc.assert(
      fc.property(hostile, hostile, (one, two) => {
        const { attrs } = firstElement(
          html`<p title="${one}" class="${two}" ${attributes({ id: two, lang: one })}>x</p>`,
        );
        expect(attrs).toEqual([
          { name: "title", value: read(one) },
          { name: "class", value: read(two) },
          { name: "id", value: read(two) },
          { name: "lang", value: read(one) },
        ]);
      }),
    );
  });

  test("in a title", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(textIn(firstElement(html`<title>${text}</title>`))).toBe(read(text));
      }),
    );
  });

  test("in data", () => {
    fc.assert(
      fc.property(fc.jsonValue(), hostile, (value, text) => {
        const script = firstElement(jsonScript("application/ld+json", { value, text }));
        expect(JSON.parse(textIn(script))).toEqual(JSON.parse(JSON.stringify({ value, text })));
      }),
    );
  });

  test("in a shadow tree", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markup = markupOf(shadowRoot(text));
        expect(markup.indexOf("<", 1)).toBe(markup.length - "</template>".length);
      }),
    );
  });

  test("in a style sheet the element ends where it should", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markup = markupOf(styleElement(text));
        expect(markup.indexOf("</")).toBe(markup.length - "</style>".length);
      }),
    );
  });
});

describe("attributes", () => {
  test("an address that is none of ours is left out, however it was typed", () => {
    const values = {
      href: "javascript:alert(1)" as never,
      src: "data:text/html,x" as never,
      cite: safeUrl("/a?b&c"),
      id: "x",
    };
    expect(markupOf(html`<p${attributes(values)}>x</p>`)).toBe('<p cite="/a?b&amp;c" id="x">x</p>');
  });

  test.each(["onclick", "srcdoc", "srcset", "style x", "A", "", "a=b", "formaction", "ping"])(
    "no attribute %j",
    (name) => {
      expect(() => attributes({ [name]: "x" })).toThrow(TypeError);
    },
  );
});

describe("element", () => {
  test("escapes its content", () => {
    expect(markupOf(element("h3", { id: '"' }, ["a", html`<i>b</i>`, "<"]))).toBe('<h3 id="&quot;">a<i>b</i>&lt;</h3>');
  });

  test.each(["script", "style", "br", "H1", "a b", "a>", "iframe"])("not %j", (name) => {
    expect(() => element(name, {}, "x")).toThrow(TypeError);
  });
});

test("a script is data, never a program", () => {
  expect(() => jsonScript("text/javascript", {})).toThrow(TypeError);
  expect(markupOf(jsonScript("application/json", undefined, { id: "x", type: "module" }))).toBe(
    '<script type="application/json" id="x">null</script>',
  );
});

test("isHtml knows markup from its look-alikes", () => {
  expect([html``, "<b></b>", { markup: "x" }, null].map(isHtml)).toEqual([true, false, false, false]);
});

test("what is written parses and serialises to itself", () => {
  const markup = markupOf(
    html`<ul>
      ${["<", "&"].map((text) => html`<li title="${text}">${text}</li>`)}
    </ul>`,
  );
  expect(serialize(parseFragment(markup))).toBe(markup.replace('title="&lt;"', 'title="<"'));
});
