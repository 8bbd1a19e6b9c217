import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Options } from "tsup";
import { keepModules } from "./keep-modules.ts";
import { thirdPartyLicences } from "./third-party-licences.ts";

interface Manifest {
  exports: Record<string, string | Record<string, string>>;
  peerDependencies?: Record<string, string>;
}

/** The sources of what a package's manifest publishes. */
const publicSources = (manifest: Manifest): string[] =>
  Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string" ? [] : (target["digestkit-source"] ?? []),
  );

const readManifest = (configUrl: string): Manifest =>
  JSON.parse(readFileSync(fileURLToPath(new URL("package.json", configUrl)), "utf8")) as Manifest;

/** The build of one library package: ESM, declarations, source maps. Call it with the config file's own URL. */
export function library(configUrl: string, overrides: Options = {}): ReturnType<typeof defineConfig> {
  const manifest = readManifest(configUrl);
  return defineConfig({
    entry: ["src/**/*.{ts,tsx}"],
    esbuildPlugins: [keepModules],
    // What `imports` of package.json maps: which file it is depends on who bundles or runs the package.
    external: [/^#/],
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

/**
 * The build of one file with all it needs, for a page to load as it is: `<script type="module" src="…">`. It goes beside what
 * `library` has built.
 */
export function bundle(configUrl: string, entry: Record<string, string>): ReturnType<typeof defineConfig> {
  return library(configUrl, {
    entry,
    esbuildPlugins: [thirdPartyLicences],
    platform: "browser",
    noExternal: [/./u],
    minify: true,
    sourcemap: false,
    dts: false,
    clean: false,
  });
}

/**
 * The build of a command: one file with all it needs but its optional peers, because reading hundreds of modules takes three times
 * as long as the job itself.
 */
export function program(configUrl: string): ReturnType<typeof defineConfig> {
  const peers = Object.keys(readManifest(configUrl).peerDependencies ?? {});
  return library(configUrl, {
    entry: ["src/cli.ts", "src/index.ts"],
    esbuildPlugins: [thirdPartyLicences],
    platform: "node",
    splitting: true,
    sourcemap: false,
    noExternal: [new RegExp(`^(?!(?:${peers.join("|")})(?:/|$))`, "u")],
    // CommonJS packages ask for Node's own modules in their own way. The name is one that no bundled module has.
    banner: {
      js: 'import { createRequire as requireOfBundle } from "node:module"; const require = requireOfBundle(import.meta.url);',
    },
  });
}
