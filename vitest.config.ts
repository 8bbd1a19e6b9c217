import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: ["packages/*/vitest.config.ts", "tooling/*/vitest.config.ts", "examples/*/vitest.config.ts"],
    coverage: { provider: "v8", include: ["packages/*/src/**/*.{ts,tsx}"], reporter: ["text-summary", "html"] },
  },
});
