import { createDigest } from "@digestkit/schema";
import { expect, test } from "vitest";
import { toElement, type ElementOptions } from "../src/index.ts";

const digest = createDigest({ id: "a", title: "Lorsk & Torrow", inLanguage: "en" });
const render = (options: ElementOptions) => toElement(digest, { stylesheet: "none", ...options });

test("name, address and scheme become the element’s own", () => {
  expect(render({ name: "my-issue", src: "/issues/a.json", scheme: "dark" })).toMatch(
    /^<my-issue src="\/issues\/a\.json" theme="dark"><template shadowrootmode="open"><article class="digest"/u,
  );
});

test("browsers without shadow trees show the issue’s name, with its address where it has one", () => {
  expect(render({})).toMatch(/<\/template><p lang="en">Lorsk &amp; Torrow<\/p><\/digest-issue>\n$/u);
  expect(toElement({ ...digest, url: "https://digest.example/a" })).toMatch(
    /<\/template><a href="https:\/\/digest\.example\/a" lang="en">Lorsk &amp; Torrow<\/a><\/digest-issue>\n$/u,
  );
  expect(toElement({ ...digest, url: "javascript:alert(1)" })).toMatch(/<\/template><p lang="en">/u);
});

test("the title is a heading of level 2 unless said otherwise", () => {
  expect(render({})).toContain("<h2>Lorsk &amp; Torrow</h2>");
  expect(render({ headingLevel: 4 })).toContain("<h4>Lorsk &amp; Torrow</h4>");
});

test("the style sheet is in the tree, at an address, or not there", () => {
  expect(toElement(digest)).toContain('<template shadowrootmode="open"><style>:host{display:block}');
  expect(render({ stylesheet: { href: "/digest.css" } })).toContain(
    '<link rel="stylesheet" href="/digest.css"><article',
  );
  expect(render({})).not.toMatch(/style/u);
});

test("a theme is on the element", () => {
  expect(render({ stylesheet: "inline", theme: { accent: "#00558c" } })).toContain(
    "<style>:host{--digest-accent:#00558c}@media",
  );
});

test("names are withheld from an audience", () => {
  const people = [
    { id: "vera", name: "Vera Sand", aliases: [], roles: [], sameAs: [], sensitivity: "victim" as const },
  ];
  const named = createDigest({ id: "a", title: "Vera Sand", people });
  expect(toElement(named)).toContain("Vera Sand");
  expect(toElement(named, { audience: "public" })).not.toContain("Vera Sand");
});

test.each([
  [{ src: "javascript:alert(1)" }, "Unexpected address in src, expected a relative one, http or https"],
  [{ src: "mailto:a@b.example" }, "Unexpected address in src, expected a relative one, http or https"],
  [{ stylesheet: { href: "//x" } }, "Unexpected address in stylesheet, expected a relative one, http or https"],
  [{ name: "A" }, 'Unexpected element "A", expected the lower-case name of one with content'],
])("%o is refused", (options, message) => {
  expect(() => toElement(digest, options)).toThrow(new TypeError(message));
});

test.each([undefined, null, 7, {}])("%o is no digest", (value) => {
  expect(() => toElement(value as never)).toThrow(/^Unexpected \w+ as digest, expected a digest/u);
});
