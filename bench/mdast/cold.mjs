/**
 * What a program pays that parses one document: CPU time to import the bundled, minified package and to parse the first 20 KB.
 * `DIGESTKIT_CORPORA=<folder> npm run bench:cold`, after `npm run build`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = process.env.DIGESTKIT_CORPORA ?? fileURLToPath(new URL("../../../shared/corpora", import.meta.url));
const rounds = Number(process.env.DIGESTKIT_ROUNDS ?? 15);
if (!existsSync(folder)) throw new Error("Expected DIGESTKIT_CORPORA to name a folder with Markdown files");

const temporary = mkdtempSync(join(tmpdir(), "digestkit-cold-"));
const bundle = join(temporary, "index.js");
const entry = fileURLToPath(new URL("../../packages/mdast/dist/index.js", import.meta.url));
const options = ["--no-config", "--minify", "--format=esm", "--target=es2022", "--silent", "--out-dir", temporary];
const { status } = spawnSync("npx", ["--no", "--", "tsup", entry, ...options], { stdio: "ignore" });
if (status !== 0) throw new Error("Expected tsup to bundle the built package: run `npm run build` first");
const script = fileURLToPath(new URL("measure-cold.mjs", import.meta.url));
const times = Array.from({ length: rounds }, () =>
  Number(spawnSync(process.execPath, [script, bundle, folder], { encoding: "utf8" }).stdout),
).sort((left, right) => left - right);
rmSync(temporary, { recursive: true });
process.stdout.write(
  `import and first 20 KB: ${times[rounds >> 1].toFixed(1)} ms of CPU (median of ${rounds}; best ${times[0].toFixed(1)})\n`,
);
