import { fileURLToPath } from "node:url";
import { build, type Rollup } from "vite";

/** The element as one module, from our sources: as `digest-issue.js` is built, without the wait. */
export async function bundle(entry: string): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: "error",
    resolve: { conditions: ["digestkit-source", "browser", "module", "import", "default"] },
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: fileURLToPath(new URL(entry, import.meta.url)),
        preserveEntrySignatures: "strict",
      },
    },
  })) as Rollup.RollupOutput;
  return output[0].code;
}
