import { sourceProject } from "../../../tooling/vitest/project.ts";

/** Tests in a real Chromium: `npx vitest run --config test-browser/vitest.config.ts` in the package's folder. */
export default sourceProject("html in Chromium", {
  include: ["test-browser/**/*.test.ts"],
  testTimeout: 120_000,
  hookTimeout: 120_000,
});
