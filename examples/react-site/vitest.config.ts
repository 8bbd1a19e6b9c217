import { defineConfig } from "vitest/config";

// Unlike the packages' own tests, this runs on the built packages: what somebody who installs them gets.
export default defineConfig({
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    name: "example-react-site",
    include: ["test/**/*.test.js"],
    reporters: ["default", ["json", { outputFile: ".vitest/results.json" }]],
  },
});
