import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const unpack = fileURLToPath(new URL("unpack-chromium.mjs", import.meta.url));
const cache = fileURLToPath(new URL("../../node_modules/.cache/chromium/", import.meta.url));

/** Where the browser of the installed version belongs. */
function folder(): string {
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const manifest = JSON.parse(readFileSync(join(main, "../../../package.json"), "utf8")) as { version: string };
  return join(cache, manifest.version);
}

/** Unpacks into a folder of its own and moves that into place whole, so that several tests may ask at once. */
async function unpackInto(home: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const partial = mkdtempSync(join(cache, "partial-"));
  await run(process.execPath, [unpack], { env: { ...process.env, TMPDIR: partial } });
  try {
    renameSync(partial, home);
  } catch (error) {
    // Another test was faster: its browser is as good as ours.
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

/** How the browser inside the npm package is started. */
export interface PackagedChromium {
  executablePath: string;
  env: Record<string, string>;
}

/** Finds, or unpacks first, the Chromium inside the npm package `@sparticuz/chromium`, with the libraries and fonts it needs. */
export async function packagedChromium(): Promise<PackagedChromium> {
  const home = folder();
  if (!existsSync(home)) await unpackInto(home);
  return {
    executablePath: join(home, "chromium"),
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(home, "al2023/lib"),
      ...(existsSync("/etc/fonts") ? {} : { FONTCONFIG_PATH: join(home, "fonts") }),
    },
  };
}
