import { sourceProject } from "../../../tooling/vitest/project.ts";

/** Tests in a real Chromium: `npm run test:browser` in the package's folder. */
export default sourceProject("epub in Chromium", {
  include: ["test-browser/**/*.test.ts"],
  reporters: ["default", ["json", { outputFile: ".vitest/browser.json" }]],
  testTimeout: 120_000,
  hookTimeout: 120_000,
});
