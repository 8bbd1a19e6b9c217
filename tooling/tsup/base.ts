import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Options } from "tsup";
import { keepModules } from "./keep-modules.ts";

interface Manifest {
  exports: Record<string, string | Record<string, string>>;
}

/** The sources of what a package's manifest publishes. */
const publicSources = (manifest: Manifest): string[] =>
  Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string" ? [] : (target["digestkit-source"] ?? []),
  );

/** The build of one library package: ESM, declarations, source maps. Call it with the config file's own URL. */
export function library(configUrl: string, overrides: Options = {}): ReturnType<typeof defineConfig> {
  const manifest = JSON.parse(readFileSync(fileURLToPath(new URL("package.json", configUrl)), "utf8")) as Manifest;
  return defineConfig({
    entry: ["src/**/*.ts"],
    esbuildPlugins: [keepModules],
    format: ["esm"],
    target: "es2022",
    platform: "neutral",
    // tsup 8 sets `baseUrl`, which TypeScript 6 reports as deprecated.
    dts: { entry: publicSources(manifest), compilerOptions: { ignoreDeprecations: "6.0" } },
    sourcemap: true,
    clean: true,
    splitting: false,
    silent: true,
    ...overrides,
  });
}
