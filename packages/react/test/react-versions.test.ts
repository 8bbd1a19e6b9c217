import { expect, test } from "vitest";
import { importBundled } from "./bundle.ts";
import { samples } from "./cases.ts";
import * as server19 from "./server.tsx";

const server18 = await importBundled<typeof server19>({ entry: "server.tsx", react: 18, platform: "node" });

test("both versions of React are there", () => {
  expect([server18.version, server19.version].map((version) => version.split(".")[0])).toEqual(["18", "19"]);
});

test.each(samples)("$name is the same markup with React 18 and 19", ({ digest }) => {
  expect(server18.toStaticMarkup(digest)).toBe(server19.toStaticMarkup(digest));
});

test.each(samples)("$name is the same markup out of a stream", async ({ digest }) => {
  expect(await server19.toStreamedMarkup(digest)).toBe(server19.toMarkup(digest));
  // React 18 fills the end of a chunk with NUL where a letter of several bytes does not fit; browsers drop it.
  expect((await server18.toStreamedMarkup(digest)).replaceAll("\0", "")).toBe(server18.toMarkup(digest));
});
