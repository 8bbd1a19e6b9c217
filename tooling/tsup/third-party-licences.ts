import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const packagePath = /^(?<folder>.*node_modules\/(?<name>@[^/]+\/[^/]+|[^/]+))\//u;

/** The text of a package's licence file, or the licence its manifest names. */
function licenceOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/iu.test(name));
  if (file) return readFileSync(join(folder, file), "utf8").trim();
  const { license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { license?: string };
  if (license === undefined) throw new Error(`Unexpected package without a licence at ${folder}`);
  return license;
}

/** Writes the licences of everything that was bundled beside the bundle, as they ask for. */
export const thirdPartyLicences: Plugin = {
  name: "third-party-licences",
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      const folders = new Map<string, string>();
      for (const input of Object.keys(metafile?.inputs ?? {})) {
        const { name, folder } = packagePath.exec(input)?.groups ?? {};
        if (name && folder) folders.set(name, folder);
      }
      const names = [...folders.keys()].toSorted();
      const notices = names.map((name) => `${name}\n\n${licenceOf(folders.get(name) ?? "")}\n`);
      const { outdir = "dist" } = build.initialOptions;
      mkdirSync(outdir, { recursive: true });
      writeFileSync(join(outdir, "third-party-licences.txt"), notices.join(`\n${"-".repeat(80)}\n\n`));
    });
  },
};
