import { describe, expect, test } from "vitest";
import { createDigest, createSection } from "../src/create-digest.ts";
import type { Content, Digest, FlowContent } from "../src/index.ts";
import { EXIT, SKIP, visit, type VisitContext, type Visitors } from "../src/visit.ts";
import { everyField } from "./every-field.ts";

const paragraph: FlowContent = {
  type: "paragraph",
  children: [
    { type: "text", value: "a" },
    { type: "strong", children: [{ type: "text", value: "b" }] },
  ],
};
const small = createDigest({ id: "d", abstract: [paragraph], sections: [createSection({ id: "s" })] });

const names = "digest pullQuote section entry source quotation mention correction person organisation place".split(" ");

/** Paths of everything a visit comes by, with the name of the visitor that was called. */
function paths(digest: Digest, also: Visitors = {}): string[] {
  const seen: string[] = [];
  const record = (name: string, { path }: VisitContext): void => {
    seen.push(`${name} ${path.join(".")}`.trim());
  };
  const own = Object.fromEntries(names.map((name) => [name, (_: unknown, at: VisitContext) => record(name, at)]));
  visit(digest, { ...own, content: (node, at) => record(node.type, at), ...also });
  return seen;
}

test("reading order, parents first", () => {
  expect(paths(small)).toEqual([
    "digest",
    "paragraph abstract.0",
    "text abstract.0.children.0",
    "strong abstract.0.children.1",
    "text abstract.0.children.1.children.0",
    "section sections.0",
  ]);
});

test("comes by every object of the model that has a visitor, each once, at its path", () => {
  const seen = paths(everyField);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.filter((line) => !/ (?:.*\.)?(?:children|abstract|content|body|\w+Content)\.\d+$/u.test(line))).toEqual([
    "digest",
    "pullQuote pullQuote",
    "section sections.0",
    "entry sections.0.entries.0",
    "source sections.0.entries.0.sources.0",
    "quotation sections.0.entries.0.quotations.0",
    "source sections.0.entries.0.quotations.0.source",
    "quotation sections.0.entries.0.quotations.1",
    "mention sections.0.entries.0.mentions.0",
    "section sections.0.sections.0",
    "correction corrections.0",
    "person people.0",
    "organisation organisations.0",
    "place places.0",
  ]);
});

test("the path leads to the node, through the parents", () => {
  const check = (node: unknown, { path, parents }: VisitContext): void => {
    const trail = [everyField as unknown];
    for (const key of path) trail.push((trail.at(-1) as Record<string | number, unknown>)[key]);
    expect(trail.at(-1)).toBe(node);
    expect(trail.filter((value) => !Array.isArray(value))).toEqual([...parents, node]);
  };
  visit(everyField, { ...Object.fromEntries(names.map((name) => [name, check])), content: check });
});

describe("visitors", () => {
  test("of a node's own type come before `content`", () => {
    const types: string[] = [];
    const note =
      (name: string) =>
      (node: Content): void =>
        void types.push(`${name}:${node.type}`);
    visit(small, { text: note("own"), content: note("any") });
    expect(types).toEqual(["any:paragraph", "own:text", "any:strong", "own:text"]);
  });

  test("SKIP leaves out what is inside, EXIT all that follows", () => {
    expect(paths(small, { strong: () => SKIP })).toEqual([
      "digest",
      "paragraph abstract.0",
      "text abstract.0.children.0",
      "section sections.0",
    ]);
    expect(paths(small, { strong: () => EXIT })).toEqual([
      "digest",
      "paragraph abstract.0",
      "text abstract.0.children.0",
    ]);
    expect(paths(small, { digest: () => SKIP })).toEqual([]);
  });

  test("are found among own properties only", () => {
    const odd = { ...small, abstract: [{ type: "constructor" } as unknown as FlowContent] };
    expect(paths(odd)).toEqual(["digest", "constructor abstract.0", "section sections.0"]);
  });
});
