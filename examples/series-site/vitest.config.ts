import { defineConfig } from "vitest/config";

// Unlike the packages' own tests, this runs on the built packages: what somebody who installs them gets.
export default defineConfig({
  test: {
    name: "example-series-site",
    include: ["test/**/*.test.mjs"],
    reporters: ["default", ["json", { outputFile: ".vitest/results.json" }]],
  },
});
