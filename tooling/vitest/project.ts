import { fileURLToPath } from "node:url";
import { defaultClientConditions, defaultServerConditions } from "vite";
import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Tests import sibling packages from their source files, so that no build stands between an edit and its test. */
const source = "digestkit-source";

/** Set-up file of packages with property tests. */
export const sameExamples: string = fileURLToPath(new URL("same-examples.ts", import.meta.url));

/** The vitest project of one workspace: every test below `test/`, run on sources instead of builds. */
export function sourceProject(name: string, test: ViteUserConfig["test"] = {}): ViteUserConfig {
  return defineConfig({
    resolve: { conditions: [source, ...defaultClientConditions] },
    ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
    test: {
      name,
      include: ["test/**/*.test.{ts,tsx,mjs}"],
      // Property tests on a busy machine with two cores take their time.
      testTimeout: 60_000,
      // `npm test` adds the reports of all workspaces up.
      reporters: ["default", ["json", { outputFile: ".vitest/results.json" }]],
      ...test,
    },
  });
}
