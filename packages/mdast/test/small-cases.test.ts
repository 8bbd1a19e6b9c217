import { describe, expect, test } from "vitest";
import { parseMdast } from "../src/index.ts";
import { firstDifference } from "./first-difference.ts";
import { oracle } from "./oracle.ts";

/** Documents that once differed from the reference, as small as they get, by what they are about. */
const cases: Readonly<Record<string, readonly string[]>> = {
  "a bare footnote definition spreads the item around it when it goes on": [
    "- [^a]:\n      a",
    "- [^a]:",
    "- [^a]:\n",
    "- [^a]:\n\n",
    "[^a]:2. [^a]:\n    *",
    ">* [^a]:\n>",
  ],
  "blank lines at the end of a definition in a quotation spread the item around it": [
    ">- [^a]:a\n>\n>",
    "- [^a]:a\n\n\n  b",
    "- [^a]:a\n\n\nb",
  ],
  "a lazy line below a table is not the head of another": [
    ">.\n>-|\na||\n-|-",
    ">a|`\n>-|-\n\\\n-|",
    "- a\n\t|-\na|`\n-|-",
    ">a|b\n>-|-\n\nc|d\n-|-",
  ],
  "part of a tab is no space that pads code": [">a```\n>\t  ```", ">a```\n>    ```", ">`\n>\t`", ">`\n>\ta `"],
  "a fence that a lazy line ends loses the ending of its last line, and no CR above that": [
    ">>>```\n>>>\n>>>\r>>>\n",
    ">```\n>\n>\r>\n",
    "> ```\n> a\r> \n",
    ">```\n>a\n>\r\n",
  ],
  "an address in angle brackets has one at sign": ["<a@b.ca@b.c>", "<a@b@c>", "<a@b.c@d>"],
  "HTML keeps the line ending of a blank line after one with CR": [
    "><script\r>\n",
    "[^a]:><!a\r    >\n",
    "><script\r>\r\n",
  ],
};

describe("small cases give the tree of the reference", () => {
  test.each(Object.entries(cases).flatMap(([about, sources]) => sources.map((source) => [about, source] as const)))(
    "%s: %j",
    (_about, source) => {
      expect(firstDifference(parseMdast(source), oracle(source))).toBeUndefined();
    },
  );
});
