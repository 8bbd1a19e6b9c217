import { expect, test } from "vitest";
import { missingFiles } from "../published.mjs";

test("every file the manifest names is in the tarball", () => {
  const manifest = {
    name: "a",
    exports: {
      ".": { "digestkit-source": "./src/index.ts", default: "./dist/index.js" },
      "./package.json": "./package.json",
    },
  };
  expect(missingFiles(manifest, ["src/index.ts", "dist/index.js", "package.json", "LICENSE", "README.md"])).toEqual([]);
  expect(missingFiles(manifest, ["dist/index.js", "package.json", "LICENSE", "README.md"])).toEqual([
    "Unexpected tarball without src/index.ts, expected every file that package.json names, a licence and a README",
  ]);
});
