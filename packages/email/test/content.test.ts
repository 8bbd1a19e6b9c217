import { createDigest, createEntry, createSection, type Message } from "@digestkit/schema";
import { html as markup } from "@digestkit/adapter-kit";
import { toText } from "@digestkit/text";
import { describe, expect, test } from "vitest";
import { emailComponents, toEmail, type EmailOptions } from "../src/index.ts";
import { sample, samples } from "./cases.ts";
import { attributeOf, elementsOf, nodesOf, parseHtml, textIn, visibleText } from "./parse-html.ts";

const paragraph = (text: string) => ({
  type: "paragraph" as const,
  children: [{ type: "text" as const, value: text }],
});

describe.each(samples)("$name", ({ digest }) => {
  const { html, text, subject, preheader } = toEmail(digest);
  const elements = nodesOf(parseHtml(html)).filter(({ tagName }) => tagName !== undefined);

  test("every table of the layout says that it is none, and no other does", () => {
    for (const table of elementsOf(html, "table")) {
      const isData = nodesOf(table).some(({ tagName }) => tagName === "th") && attributeOf(table, "role") === undefined;
      expect(isData || attributeOf(table, "role") === "presentation").toBe(true);
    }
  });

  test("language and direction stand where mail programs look", () => {
    const article = elements.find((element) => attributeOf(element, "role") === "article");
    const rows = elementsOf(html, "td").filter((cell) => attributeOf(cell, "lang") !== undefined);
    expect(rows.length).toBeGreaterThan(0);
    for (const element of [elementsOf(html, "html")[0], article, ...rows]) {
      if (!element) throw new Error("Unexpected mail without an article, expected one");
      expect(attributeOf(element, "lang")).toBe(digest.inLanguage ?? "en");
      expect(attributeOf(element, "dir")).toBe(digest.inLanguage === "fa" ? "rtl" : "ltr");
    }
    expect(article && attributeOf(article, "aria-label")).toBe(subject);
  });

  test("headings form an outline with one title", () => {
    const levels = elements.flatMap(({ tagName = "" }) => (/^h[1-6]$/u.test(tagName) ? [Number(tagName[1])] : []));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test("the preheader is the first thing in the mail, and hidden", () => {
    const first = elements.find((element) => attributeOf(element, "style")?.startsWith("display:none"));
    expect(first ? textIn(first).replace(/[\u00A0\u200C]+$/u, "") : "").toBe(preheader);
    expect(preheader.length).toBeLessThanOrEqual(141);
    if (first) expect(attributeOf(first, "style")).toContain("mso-hide:all");
  });

  test("nothing is loaded but the author's images, and nothing is there that mail programs drop", () => {
    const names = new Set(elements.map(({ tagName }) => tagName));
    for (const name of ["link", "script", "bdi", "abbr", "pre", "main", "section", "article", "svg"]) {
      expect([...names]).not.toContain(name);
    }
  });

  test("no address is relative, but for those inside the mail", () => {
    for (const element of elements) {
      const address = attributeOf(element, "href") ?? attributeOf(element, "src");
      if (address !== undefined) expect(address).toMatch(/^(?:https?:|mailto:|#)/u);
      if (address?.startsWith("#") && element.tagName === "a" && address.startsWith("#digest-")) {
        expect(elements.some((target) => attributeOf(target, "id") === address.slice(1))).toBe(true);
      }
    }
  });

  test("each element with a colour has a class that dark mode can change, or shows it in both", () => {
    for (const element of elements) {
      const style = attributeOf(element, "style") ?? "";
      if (/(?:^|;)color:/u.test(style) && !style.startsWith("display:none") && element.tagName !== "mark") {
        expect(attributeOf(element, "class") ?? "").toMatch(/\b(?:ink|muted|accent)\b/u);
      }
      if (/background-color:/u.test(style) && element.tagName !== "mark") {
        expect(attributeOf(element, "class") ?? "").toMatch(/\b(?:ground|tint)\b/u);
      }
    }
  });

  test("it is no larger than Gmail shows", () => {
    expect(Buffer.byteLength(html)).toBeLessThan(40_000);
    expect(text.endsWith("\n")).toBe(true);
  });
});

describe("the text part", () => {
  // These have no relative addresses, which a mail has to resolve.
  test.each(samples.filter(({ name }) => name !== "hostile-markup"))("of $name is what toText makes", ({ digest }) => {
    expect(toEmail(digest).text).toBe(toText(digest));
  });

  test("has the end of the mail under a signature mark", () => {
    const digest = sample("monitor");
    const options: EmailOptions = {
      unsubscribe: { url: "https://lists.example/u/7f3a" },
      imprint: "Lorsk Civic Observatory\r\n\n7 Harbour Street, Lorsk\u2028Bcc: x",
    };
    expect(toEmail(digest, options).text).toBe(
      `${toText(digest)}\n-- \nLorsk Civic Observatory\n7 Harbour Street, Lorsk Bcc: x\nUnsubscribe: https://lists.example/u/7f3a\n`,
    );
  });

  test("takes options of toText", () => {
    const digest = sample("link-list");
    const text = { width: 40, links: "inline" } as const;
    expect(toEmail(digest, { text, language: "de" }).text).toBe(toText(digest, { ...text, language: "de" }));
  });

  test("cannot be made to look as if it had headers or an end of its own", () => {
    const digest = createDigest({
      id: "a",
      title: "Monitor\r\n\r\nFrom: minister@gov.example",
      abstract: [paragraph("\n-- \nUnsubscribe: https://evil.example/")],
    });
    const { text } = toEmail(digest, { unsubscribe: { url: "https://lists.example/u/1" } });
    expect(text.split("\n").filter((line) => line.startsWith("From:") || line.startsWith("Unsubscribe:"))).toEqual([
      "Unsubscribe: https://lists.example/u/1",
    ]);
    expect(text.split("\n").filter((line) => line === "-- ")).toHaveLength(1);
  });
});

describe("subject and preheader", () => {
  test("the subject is the issue's title, or the caller's", () => {
    expect(toEmail(sample("monitor")).subject).toBe("Lorsk Civic Observatory, March 14, 2024");
    expect(toEmail(sample("monitor"), { subject: "Floods" }).subject).toBe("Floods");
    expect(toEmail(createDigest({ id: "a" })).subject).toBe("Untitled");
  });

  test("the preheader is the beginning of the abstract, or what leads, or the first entries", () => {
    expect(toEmail(sample("every-node")).preheader).toBe("This week we typed up the fortieth gauge sheet.");
    const entries = ["Gates opened", "Trams run", "A bakery"].map((headline, index) =>
      createEntry({ id: `e${index}`, headline }),
    );
    const sections = [createSection({ id: "news", entries })];
    expect(toEmail(createDigest({ id: "a", sections })).preheader).toBe("Gates opened · Trams run · A bakery");
    expect(toEmail(createDigest({ id: "a", sections, featured: ["e2", "gone"] })).preheader).toBe("A bakery");
    expect(toEmail(createDigest({ id: "a" })).preheader).toBe("");
    expect(toEmail(sample("every-node"), { preheader: "Forty\nsheets" }).preheader).toBe("Forty sheets");
  });

  test("a long abstract is cut between words", () => {
    const { preheader } = toEmail(createDigest({ id: "a", abstract: [paragraph("water ".repeat(60))] }));
    expect(preheader).toBe(`${"water ".repeat(23).trim()}…`);
  });
});

describe("addresses", () => {
  const digest = createDigest({
    id: "a",
    url: "/issues/7",
    publication: { name: "Monitor", licence: "CC-BY-4.0", correctionsPolicy: "/corrections" },
    abstract: [
      {
        type: "paragraph",
        children: [
          { type: "link", url: "sheet.html", children: [{ type: "text", value: "the sheet" }] },
          { type: "text", value: " and " },
          { type: "image", url: "gauge.png", alt: "a gauge" },
        ],
      },
    ],
  });

  test("are resolved against the issue's page, and that against the site", () => {
    const { html, text } = toEmail(digest, { siteUrl: "https://monitor.example" });
    expect(html.match(/(?:href|src)="[^"]*"/gu)).toEqual([
      'href="https://monitor.example/issues/7"',
      'href="https://monitor.example/issues/sheet.html"',
      'src="https://monitor.example/issues/gauge.png"',
      'href="https://monitor.example/corrections"',
    ]);
    expect(text).toContain("https://monitor.example/issues/sheet.html");
  });

  test("that lead nowhere are text, and reported", () => {
    const messages: Message[] = [];
    const { html, text } = toEmail(digest, { onMessage: (message) => messages.push(message) });
    expect(html).not.toMatch(/(?:href|src)="/u);
    expect(visibleText(html).replace(/\s+/gu, " ")).toContain("the sheet and a gauge");
    expect(text).not.toContain("sheet.html");
    expect(messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([
      ["email-relative-url", "sheet.html"],
      ["email-relative-url", "gauge.png"],
      ["email-relative-url", "/issues/7"],
      ["email-relative-url", "/corrections"],
    ]);
  });

  test.each<EmailOptions>([
    { siteUrl: "/a" },
    { siteUrl: "javascript:x" },
    { issueUrl: "/7" },
    { issueUrl: "mailto:a@b.example" },
  ])("no option %j", (options) => {
    expect(() => toEmail(digest, options)).toThrow(TypeError);
  });
});

describe("a mail of corrections", () => {
  const digest = sample("every-node");

  test("has all of them and what they correct, and nothing else", () => {
    const { subject, html, text, size } = toEmail(digest, { only: "corrections" });
    expect(subject).toBe("Corrections: Forty sheets of paper");
    const shown = visibleText(html).replace(/\s+/gu, " ");
    expect(shown).toContain("Correction of March 16, 2024 The gauge at Torrow");
    for (const part of [shown, text]) {
      expect(part).toContain("The gauge was read at");
      expect(part).toContain("Varga was still in office when he spoke.");
      expect(part).not.toContain("A cake came back");
    }
    expect(html).toContain('href="https://notebook.example/40#the-gauge-at-torrow"');
    expect(size.entries).toEqual([]);
  });

  test("may have one of them", () => {
    const { text } = toEmail(digest, { only: { corrections: ["c2"] } });
    expect(text).toContain("Varga was still in office");
    expect(text).not.toContain("The gauge was read at");
  });

  test.each([true, "all", {}, { corrections: "c1" }])("not %j", (only) => {
    expect(() => toEmail(digest, { only } as never)).toThrow(TypeError);
  });
});

test("a name the audience must not learn is in no part of the mail", () => {
  const people = [
    { id: "leyla", name: "Leyla Varga", aliases: [], roles: [], sameAs: [], sensitivity: "minor" as const },
  ];
  const digest = createDigest({
    id: "a",
    inLanguage: "en",
    title: "Leyla Varga is free",
    url: "https://monitor.example/7",
    abstract: [paragraph("Leyla Varga came home.")],
    people,
  });
  const named = toEmail(digest, { list: { id: "monitor.example" } });
  expect(JSON.stringify(named)).toContain("Varga");
  const withheld = toEmail(digest, { list: { id: "monitor.example" }, audience: "public" });
  expect(JSON.stringify(withheld)).not.toMatch(/leyla|varga/iu);
  expect(withheld.subject).toBe("[name withheld] is free");
});

describe("looks", () => {
  test("a theme's colours are on the elements and in the style sheet", () => {
    const { html } = toEmail(sample("monitor"), {
      theme: { accent: { light: "#00558c", dark: "#8ecbff" }, font: "Palatino, serif", width: 640 },
    });
    expect(html).toContain("border-left:3px solid #00558c");
    expect(html).toContain(".accent{color:#8ecbff!important}");
    expect(html).toContain("font-family:Palatino, serif");
    expect(html).toContain('width="640"');
  });

  test("a value that is none is reported, and the default stands", () => {
    const messages: string[] = [];
    const theme = { accent: "red;}*{background:url(//evil.example)}", text: "</style>", nonsense: "red" } as object;
    const { html } = toEmail(sample("monitor"), { theme, onMessage: ({ ruleId }) => messages.push(ruleId) });
    expect(messages).toEqual(["theme-value", "theme-value", "theme-value", "theme-value", "theme-value"]);
    expect(html).toBe(toEmail(sample("monitor")).html);
  });

  test.each([0, 319, 1001, 600.5, "600"])("no width %j", (width) => {
    expect(() => toEmail(sample("monitor"), { theme: { width } as never })).toThrow(TypeError);
  });

  test("a caller's component is used, and may call the default one", () => {
    const theme = { width: 640 };
    const { entry } = emailComponents(theme);
    const { html, size } = toEmail(sample("monitor"), {
      theme,
      components: { entry: (value, context) => markup`<div class="card">\n${entry(value, context)}</div>\n` },
    });
    expect(html.match(/<div class="card">/gu)).toHaveLength(size.entries.length);
    const bytes = Buffer.from(html);
    for (const { bytes: length, end } of size.entries)
      expect(bytes.subarray(end - length, end).toString()).toMatch(/^<div class="card">\n/u);
  });

  test("an image alone has a width for Outlook, one among words has none; a caller's own component draws both", () => {
    const image = { type: "image", url: "https://monitor.example/a.png", alt: "A gauge" } as const;
    const digest = createDigest({
      id: "a",
      abstract: [
        { type: "paragraph", children: [image] },
        { type: "paragraph", children: [{ type: "text", value: "See " }, image] },
      ],
    });
    expect(elementsOf(toEmail(digest).html, "img").map((element) => attributeOf(element, "width"))).toEqual([
      "552",
      undefined,
    ]);
    const { html } = toEmail(digest, { components: { image: () => markup`<em>picture</em>` } });
    expect(html.match(/<em>picture<\/em>/gu)).toHaveLength(2);
  });

  test("an unknown component is an error, an unknown node is shown and reported", () => {
    expect(() => toEmail(sample("monitor"), { components: { headline: () => markup`` } as never })).toThrow(TypeError);
    const messages: string[] = [];
    const abstract = [{ type: "aside", children: [paragraph("Aside.")] }] as never;
    const { html } = toEmail(createDigest({ id: "a", abstract }), { onMessage: ({ ruleId }) => messages.push(ruleId) });
    expect(visibleText(html)).toContain("Aside.");
    expect(messages).toContain("unknown-node");
  });
});

test("a task has its sign for a bullet", () => {
  const item = (checked?: boolean) => ({
    type: "listItem" as const,
    spread: false,
    ...(checked !== undefined && { checked }),
    children: [{ type: "paragraph" as const, children: [{ type: "text" as const, value: "Ask" }] }],
  });
  const list = { type: "list" as const, ordered: false, spread: false, children: [item(true), item()] };
  const entry = createEntry({ id: "e", body: [list] });
  const { html } = toEmail(createDigest({ id: "a", sections: [createSection({ id: "s", entries: [entry] })] }));
  expect(html.match(/<li[^>]*>/gu)).toEqual([
    '<li style="margin:0 0 6px;list-style-type:none">',
    '<li style="margin:0 0 6px">',
  ]);
});
