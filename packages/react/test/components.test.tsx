import { createDigest, createEntry, createSection, type Digest as DigestDocument } from "@digestkit/schema";
import { Component, forwardRef, lazy, memo, Suspense, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import {
  Children,
  createContext,
  Digest,
  Entry,
  Flow,
  nodeComponents,
  partComponents,
  PullQuote,
  Section,
  Sources,
  type Components,
  type DigestOptions,
  type NodeProps,
  type PartProps,
} from "../src/index.ts";
import { sample } from "./cases.ts";
import { toStaticMarkup, toStreamedMarkup } from "./server.tsx";

const text = (value: string) => ({ type: "text" as const, value });

/** A digest whose abstract is one paragraph of the given content. */
function digestOf(...children: Extract<DigestDocument["abstract"][number], { type: "paragraph" }>["children"]) {
  return createDigest({ id: "a", title: "Monitor", inLanguage: "en", abstract: [{ type: "paragraph", children }] });
}

/** The markup of that paragraph. */
function paragraphOf(digest: DigestDocument, options: DigestOptions = {}): string | undefined {
  return /<div class="abstract">(.*)<\/div>/u.exec(toStaticMarkup(digest, options))?.[1];
}

describe("components of nodes", () => {
  const link = { type: "link" as const, url: "https://courier.example/?a=1&b=2", children: [text("Courier")] };

  test("get what is in the node as children", () => {
    const strong = ({ children }: NodeProps<"strong">): ReactNode => <b className="warn">{children}</b>;
    const digest = digestOf({
      type: "strong",
      children: [text("very "), { type: "emphasis", children: [text("late")] }],
    });
    expect(paragraphOf(digest, { components: { strong } })).toBe('<p><b class="warn">very <em>late</em></b></p>');
  });

  test("get an address that the URL policy lets through, and none that it refuses", () => {
    const anchor = ({ href, children }: NodeProps<"link">): ReactNode => <a href={href ?? "#refused"}>{children}</a>;
    const digest = digestOf(link, text(" "), { ...link, url: "javascript:alert(1)" });
    expect(paragraphOf(digest, { components: { link: anchor } })).toBe(
      '<p><a href="https://courier.example/?a=1&amp;b=2">Courier</a> <a href="#refused">Courier</a></p>',
    );
  });

  test("are told the level of a heading, the place of a cell, the number of a footnote, the language of a quotation", () => {
    const told: Record<string, unknown[]> = {};
    const tell =
      (name: string, take: (props: never) => unknown) =>
      (props: { children?: ReactNode }): ReactNode => {
        (told[name] ??= []).push(take(props as never));
        return props.children;
      };
    toStaticMarkup(sample("every-node"), {
      components: {
        heading: tell("heading", ({ level }: NodeProps<"heading">) => level),
        tableCell: tell("tableCell", ({ isHead, align }: NodeProps<"tableCell">) => [isHead, align]),
        footnoteReference: tell("footnoteReference", ({ number, href }: NodeProps<"footnoteReference">) => [
          number,
          href,
        ]),
        quotation: tell("quotation", ({ lang, dir, permalink }: NodeProps<"quotation">) => [lang, dir, permalink]),
      },
    });
    expect(told).toEqual({
      heading: [4],
      footnoteReference: [[1, "#digest-fn-1"]],
      quotation: [
        ["qaa", undefined, "#the-gauge-at-torrow-q1"],
        [undefined, undefined, undefined],
        [undefined, undefined, undefined],
      ],
      tableCell: [true, false, false].flatMap((isHead) =>
        ["left", "center", "right", undefined].map((align) => [isHead, align]),
      ),
    });
  });

  test("may be classes, and what memo, forwardRef and lazy make", async () => {
    class Strong extends Component<NodeProps<"strong">> {
      override render(): ReactNode {
        return <b>{this.props.children}</b>;
      }
    }
    const components: Partial<Components> = {
      strong: Strong,
      emphasis: memo(({ children }: NodeProps<"emphasis">): ReactNode => <i>{children}</i>),
      delete: forwardRef<HTMLElement, NodeProps<"delete">>(({ children }, _ref) => <del>{children}</del>),
      sub: lazy(() => Promise.resolve({ default: ({ children }: NodeProps<"sub">): ReactNode => <u>{children}</u> })),
    };
    const digest = digestOf(
      { type: "strong", children: [text("a")] },
      { type: "emphasis", children: [text("b")] },
      { type: "delete", children: [text("c")] },
      { type: "sub", children: [text("d")] },
    );
    expect(await toStreamedMarkup(digest, { components })).toContain("<p><b>a</b><i>b</i><del>c</del><u>d</u></p>");
  });

  test("may wait for something, inside a boundary", () => {
    const markup = renderToStaticMarkup(
      <Suspense>
        <Digest digest={digestOf(text("News"))} />
      </Suspense>,
    );
    expect(markup).toContain("<p>News</p>");
  });

  test("show children in a context of one's own", () => {
    const blockquote = ({ value, context }: NodeProps<"blockquote">): ReactNode => (
      <blockquote lang="de">
        <Children of={value} context={{ ...context, language: "de" }} />
      </blockquote>
    );
    const digest = createDigest({
      id: "a",
      abstract: [{ type: "blockquote", children: [{ type: "paragraph", children: [text("Ja.")] }] }],
    });
    expect(toStaticMarkup(digest, { components: { blockquote } })).toContain(
      '<blockquote lang="de"><p>Ja.</p></blockquote>',
    );
  });
});

describe("components of parts", () => {
  const digest = createDigest({
    id: "a",
    title: "Monitor",
    sections: [
      createSection({
        id: "news",
        title: "News",
        entries: [createEntry({ id: "gates", headline: "Gates", sources: [{ name: "Courier" }, { name: "Herald" }] })],
      }),
    ],
  });

  test("can stand around the default one", () => {
    const entry = (props: PartProps<"entry">): ReactNode => (
      <div data-id={props.value.id}>
        <Entry {...props} />
      </div>
    );
    const markup = toStaticMarkup(digest, { components: { entry } });
    expect(markup).toContain('<div data-id="gates"><article class="entry" id="gates">');
  });

  test("can be left out", () => {
    const markup = toStaticMarkup(digest, { components: { masthead: () => null, facts: () => null } });
    expect(markup).not.toMatch(/masthead|facts/u);
    expect(markup).toContain(">Gates</h3>");
  });

  test.each([
    ["sources", '<dl class="facts">SOURCES</dl>'],
    ["source", "<dd>SOURCE</dd><dd>SOURCE</dd>"],
    ["facts", "FACTS<p class="],
    ["section", "</header>SECTION</article>"],
  ] as const)("%s replaces that part and nothing else", (part, expected) => {
    const components = { [part]: () => part.toUpperCase() };
    expect(toStaticMarkup(digest, { components })).toContain(expected);
  });

  test("are put together without <Digest>", () => {
    const context = createContext(digest, { headingLevel: 3 });
    const section = context.digest.sections[0]!;
    const entry = section.entries[0]!;
    const markup = renderToStaticMarkup(
      <>
        <Section value={section} context={context} />
        <Sources value={entry.sources} context={context} />
        <Flow content={[{ type: "heading", depth: 1, children: [text("Last")] }]} context={context} />
      </>,
    );
    expect(markup).toContain('<section id="news" class="section section-paragraph"><h3>News</h3>');
    expect(markup).toContain("<dt>Sources</dt><dd><bdi>Courier</bdi></dd><dd><bdi>Herald</bdi></dd>");
    expect(markup).toMatch(/<h3>Last<\/h3>$/u);
  });

  test("the pull quote has its author’s marks", () => {
    const context = createContext(
      createDigest({
        id: "a",
        pullQuote: {
          text: "One.\n\nTwo.",
          marks: { open: "“", close: "”" },
          attribution: { name: "Teodor Lisk", medium: "radio", url: "https://radio.example/" },
          fidelity: "verbatim",
        },
      }),
    );
    expect(renderToStaticMarkup(<PullQuote value={context.digest.pullQuote!} context={context} />)).toBe(
      '<figure class="pull-quote" aria-label="Pull quote"><blockquote class="hanging"><p>“One.</p><p>Two.”</p></blockquote>' +
        '<figcaption><span class="speaker">Teodor Lisk</span>, <a href="https://radio.example/">radio</a></figcaption></figure>',
    );
  });
});

describe("wrong components", () => {
  test.each([
    [{ teaser: () => null }, 'Unexpected component "teaser", expected one of a node or a part'],
    [{ constructor: () => null }, 'Unexpected component "constructor", expected one of a node or a part'],
    [{ strong: "b" }, 'Unexpected string as component "strong", expected a React component'],
    [{ strong: undefined }, 'Unexpected undefined as component "strong", expected a React component'],
  ])("%o", (components, message) => {
    expect(() => createContext(createDigest({ id: "a" }), { components: components as never })).toThrow(
      new TypeError(message),
    );
  });
});

test("every node and every part has a component with a name that stays", () => {
  expect(Object.keys({ ...nodeComponents, ...partComponents })).toHaveLength(
    Object.keys(nodeComponents).length + Object.keys(partComponents).length,
  );
  for (const component of Object.values({ ...nodeComponents, ...partComponents })) {
    expect((component as { name: string }).name).toMatch(/^[A-Z]/u);
  }
});

test("an abstract that is only a comment is no element", () => {
  const abstract = [{ type: "comment" as const, value: "to do" }];
  const digest = createDigest({ id: "a", abstract, sections: [createSection({ id: "s", title: "S", abstract })] });
  expect(renderToStaticMarkup(<Digest digest={digest} />)).not.toContain('class="abstract"');
});
