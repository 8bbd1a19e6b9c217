import { expect, test } from "vitest";
import * as define from "../src/define.ts";
import * as element from "../src/index.ts";

test("exports", () => {
  expect(Object.keys(element).toSorted()).toEqual(["defineDigestElement", "elementStylesheet", "omits", "toElement"]);
});

test("/define exports nothing, and does nothing where there are no custom elements", () => {
  expect(Object.keys(define)).toEqual([]);
  expect(element.defineDigestElement()).toBeUndefined();
});
