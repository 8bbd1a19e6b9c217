import { defineConfig } from "vite";

// JSX is all there is to build: the packages stay where they are installed.
export default defineConfig({
  build: { ssr: "src/main.js", outDir: "dist" },
  oxc: { jsx: { runtime: "automatic" } },
});
