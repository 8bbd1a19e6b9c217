import { readFileSync, writeFileSync } from "node:fs";
import { stripPositions } from "@digestkit/schema";
import { expect, test } from "vitest";
import { fromMarkdown } from "../src/index.ts";

/** The format's documentation is its specification: every example in it runs. `UPDATE=1` writes the results anew. */
const file = new URL("../../../docs/format.md", import.meta.url);
const source = readFileSync(file, "utf8");

/** A fence of four back-ticks holds Markdown; each `json` fence until the next shows the part of the digest it names. */
const fences = /^````markdown\n(?<markdown>[\s\S]*?)^````$|^```json (?<path>\S+)\n(?<json>[\s\S]*?)^```$/gmu;

interface Example {
  markdown: string;
  path: string;
  json: string;
  index: number;
}

function examples(): Example[] {
  const found: Example[] = [];
  let current = "";
  for (const { index, groups = {} } of source.matchAll(fences)) {
    const { markdown, path, json } = groups;
    if (markdown !== undefined) current = markdown;
    else if (path !== undefined && json !== undefined) found.push({ markdown: current, path, json, index });
  }
  return found;
}

function partOf(markdown: string, path: string): unknown {
  let part: unknown = stripPositions(fromMarkdown(markdown).digest);
  for (const key of path.split(".")) part = (part as Record<string, unknown>)[key];
  return part;
}

if (process.env["UPDATE"]) {
  const written = examples().reduceRight((text, { markdown, path, json, index }) => {
    const start = index + "```json ".length + path.length + 1;
    const shown = JSON.stringify(partOf(markdown, path), undefined, 2);
    return `${text.slice(0, start)}${shown}\n${text.slice(start + json.length)}`;
  }, source);
  writeFileSync(file, written);
}

test("the documentation has examples", () => {
  expect(examples().length).toBeGreaterThan(20);
});

test.skipIf(Boolean(process.env["UPDATE"])).each(examples().map((example) => [example.path, example] as const))(
  "docs/format.md: %s",
  (path, { markdown, json }) => {
    expect(partOf(markdown, path)).toEqual(JSON.parse(json));
  },
);
