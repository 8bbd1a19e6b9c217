import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Options } from "tsup";

interface Manifest {
  exports: Record<string, string | Record<string, string>>;
  bin?: Record<string, string>;
}

/** Entries are what the package's own manifest publishes: each export's source file, and each bin. */
function entriesOf(manifest: Manifest): string[] {
  const exported = Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string" ? [] : [target["digestkit-source"] ?? []].flat(),
  );
  const bins = Object.values(manifest.bin ?? {}).map((file) => file.replace(/^dist\/(.*)\.js$/, "src/$1.ts"));
  return [...exported, ...bins];
}

/** The build of one library package: ESM, declarations, source maps. Call it with the config file's own URL. */
export function library(configUrl: string, overrides: Options = {}): ReturnType<typeof defineConfig> {
  const manifest = JSON.parse(readFileSync(fileURLToPath(new URL("package.json", configUrl)), "utf8")) as Manifest;
  return defineConfig({
    entry: entriesOf(manifest),
    format: ["esm"],
    target: "es2022",
    platform: "neutral",
    // tsup 8 sets `baseUrl`, which TypeScript 6 reports as deprecated.
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    sourcemap: true,
    clean: true,
    splitting: true,
    silent: true,
    ...overrides,
  });
}
