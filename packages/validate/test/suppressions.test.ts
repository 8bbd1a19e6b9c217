import type { Message } from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import { lint } from "../src/index.ts";
import { readSample } from "./read-sample.ts";

function found(source: string): string[] {
  const settings = { "acronym-introduced": "off", "quotation-attributed": "off" } as const;
  return lint(readSample(source), { source, settings }).map(
    (message: Message) => `${message.ruleId} ${message.place?.start.line ?? "-"}`,
  );
}

const ignore = "<!-- digestkit-ignore no-double-space: as on the poster -->";

describe("a suppression comment", () => {
  test("covers the next block and no more", () => {
    expect(found(`One  two.\n\n${ignore}\n\nThree  four  five.\n\nSix  seven.\n`)).toEqual([
      "no-double-space 1",
      "no-double-space 7",
    ]);
  });

  test("in a block covers that block", () => {
    expect(found(`One  two. ${ignore} Three  four.\n\nFive  six.\n`)).toEqual(["no-double-space 3"]);
  });

  test("before a headline or right under it covers the entry", () => {
    const entry = "### Head  line\n\nOne  two.\n\nThree  four.\n";
    expect(found(`## Section\n\n${ignore}\n\n${entry}\n### Other\n\nFive  six.\n`)).toEqual(["no-double-space 13"]);
    expect(
      found(`## Section\n\n### Head  line\n\n${ignore}\n\nOne  two.\n\nThree  four.\n\n### Other\n\nFive  six.\n`),
    ).toEqual(["no-double-space 13"]);
  });

  test("inside an entry covers its next block only", () => {
    expect(found(`### Head\n\nOne  two.\n\n${ignore}\n\nThree  four.\n\nFive  six.\n`)).toEqual([
      "no-double-space 3",
      "no-double-space 9",
    ]);
  });

  test("before a section title covers the section", () => {
    expect(found(`One.\n\n${ignore}\n\n## Sec  tion\n\nOne  two.\n\nThree  four.\n\n## Other\n\nFive  six.\n`)).toEqual(
      ["no-double-space 13"],
    );
  });

  test("for the file covers it all, also what has no place", () => {
    expect(
      found("One  two.\n\n<!-- digestkit-ignore-file no-double-space, final-newline: a poster -->\n\nThree  four."),
    ).toEqual([]);
  });

  test("can name several rules", () => {
    expect(found("<!-- digestkit-ignore no-double-space no-stray-space: so -->\n\nOne  two ( three.\n")).toEqual([]);
  });

  test("needs a reason, and silences nothing without one", () => {
    expect(found("<!-- digestkit-ignore no-double-space -->\n\nOne  two.\n")).toEqual([
      "suppression-reason 1",
      "no-double-space 3",
    ]);
    expect(found("<!-- digestkit-ignore no-double-space:  -->\n\nOne  two.\n")).toEqual([
      "suppression-reason 1",
      "no-double-space 3",
    ]);
  });

  test("is reported when it silences nothing", () => {
    expect(found(`${ignore}\n\nOne two.\n`)).toEqual(["suppression-unused 1"]);
    expect(found(`${ignore}\n\n${ignore}\n\nOne  two.\n`)).toEqual(["suppression-unused 3"]);
    expect(found(`One  two.\n\n${ignore}\n`)).toEqual(["no-double-space 1", "suppression-unused 3"]);
  });

  test("is reported when its rule does not exist", () => {
    expect(found("<!-- digestkit-ignore no-dobule-space: so -->\n\nOne  two.\n")).toEqual([
      "suppression-rule 1",
      "no-double-space 3",
    ]);
    expect(found("<!-- digestkit-ignore constructor: so -->\n\nOne.\n")).toEqual(["suppression-rule 1"]);
  });

  test("any other comment is none", () => {
    expect(found("<!-- digestkit-ignored no-double-space: so -->\n\n<!-- constructor: x -->\n\nOne  two.\n")).toEqual([
      "no-double-space 5",
    ]);
  });
});
