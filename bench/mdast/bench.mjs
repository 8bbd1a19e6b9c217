/**
 * Compares engines on the Markdown of a folder of digests: each in a process of its own, in turns, medians of CPU time.
 * `DIGESTKIT_CORPORA=<folder> npm run bench:mdast`, after `npm run build`.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { engines } from "./engines.mjs";

const folder = process.env.DIGESTKIT_CORPORA ?? fileURLToPath(new URL("../../../shared/corpora", import.meta.url));
const rounds = Number(process.env.DIGESTKIT_ROUNDS ?? 5);
const script = fileURLToPath(new URL("measure.mjs", import.meta.url));
if (!existsSync(folder)) throw new Error("Expected DIGESTKIT_CORPORA to name a folder with Markdown files");

const speeds = new Map(Object.keys(engines).map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, measured] of speeds) {
    const { stdout, status } = spawnSync(process.execPath, [script, name, folder], { encoding: "utf8" });
    if (status === 0) measured.push(Number(stdout));
  }
}
const median = (numbers) => numbers.sort((left, right) => left - right)[numbers.length >> 1] ?? 0;
const own = median(speeds.get("@digestkit/mdast"));
const rows = [...speeds].map(([name, measured]) => {
  const speed = median(measured);
  return `| ${name} | ${speed.toFixed(1)} | ${speed > 0 ? (own / speed).toFixed(2) : "failed"} |`;
});
process.stdout.write(
  ["| engine | MB/s of CPU | ours is … times as fast |", "| --- | --- | --- |", ...rows, ""].join("\n"),
);
