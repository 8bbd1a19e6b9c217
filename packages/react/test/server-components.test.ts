import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { importBundled } from "./bundle.ts";
import { samples } from "./cases.ts";
import { restoreElements } from "./resolve-elements.ts";
import type * as ServerComponent from "./server-component.tsx";
import { toStaticMarkup } from "./server.tsx";

const onServer = await importBundled<typeof ServerComponent>({
  entry: "server-component.tsx",
  react: 19,
  platform: "react-server",
});

test("this is the React of server components", () => {
  expect(onServer.reactExports).toContain("createElement");
  expect(onServer.reactExports).not.toContain("useState");
  expect(onServer.reactExports).not.toContain("createContext");
});

test.each(samples)("$name is the same markup as server components", ({ digest }) => {
  expect(renderToStaticMarkup(restoreElements(onServer.resolveDigest(digest)))).toBe(toStaticMarkup(digest));
});
