import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Rollup } from "vite";

const pathTo = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** A version of React that the components support. */
export type ReactVersion = 18 | 19;

/** Where React 18 is; 19 is the one that our own modules find. */
const react18 = pathTo("../../../tooling/react-18/node_modules/");

/** What to bundle. */
export interface BundleOptions {
  /** Module to begin with, beside this file or relative to it. */
  entry: string;
  react: ReactVersion;
  /** Where it is to run; in `react-server` React has only what a server component may use. */
  platform: "browser" | "node" | "react-server";
}

/** One module with all it needs: our sources, and one version of React in its development build, which warns. */
export async function bundle({ entry, react, platform }: BundleOptions): Promise<string> {
  const conditions = ["digestkit-source", ...(platform === "react-server" ? ["react-server"] : [])];
  const isNode = platform !== "browser";
  const { output } = (await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": JSON.stringify("development") },
    resolve: {
      alias: react === 18 ? [{ find: /^(?=(?:react|react-dom|scheduler)(?:\/|$))/u, replacement: react18 }] : [],
      conditions: [...conditions, isNode ? "node" : "browser", "module", "import", "default"],
    },
    ssr: { noExternal: true, resolve: { conditions: [...conditions, "node", "module", "import", "default"] } },
    build: {
      write: false,
      minify: false,
      ...(isNode ? { ssr: pathTo(entry) } : { rollupOptions: { input: pathTo(entry) } }),
    },
  })) as Rollup.RollupOutput;
  return output[0].code;
}

/** Bundles a module for Node and imports it. */
export async function importBundled<Module>(options: BundleOptions): Promise<Module> {
  const folder = pathTo("../node_modules/.cache/bundles/");
  mkdirSync(folder, { recursive: true });
  const name = `${options.entry.replace(/\W+/gu, "-")}-${options.react}-${options.platform}.mjs`;
  writeFileSync(folder + name, await bundle(options));
  return (await import(/* @vite-ignore */ pathToFileURL(folder + name).href)) as Module;
}
