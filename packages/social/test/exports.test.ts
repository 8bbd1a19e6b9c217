import { expect, test } from "vitest";
import * as social from "../src/index.ts";

test("exports", () => {
  expect(Object.keys(social).toSorted()).toEqual([
    "omits",
    "openGraphElements",
    "openGraphHtml",
    "postLength",
    "toBlockKit",
    "toOpenGraph",
    "toThread",
  ]);
});
