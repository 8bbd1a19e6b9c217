/**
 * Compares engines on the Markdown of a folder of digests: each in a process of its own, in turns, medians of CPU time.
 * `DIGESTKIT_CORPORA=<folder> npm run bench:mdast`, after `npm run build`. With `-- --update`, the table goes into the
 * README of the package.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { engines } from "./engines.mjs";

const folder = process.env.DIGESTKIT_CORPORA ?? fileURLToPath(new URL("../../../shared/corpora", import.meta.url));
const rounds = Number(process.env.DIGESTKIT_ROUNDS ?? 5);
const script = fileURLToPath(new URL("measure.mjs", import.meta.url));
if (!existsSync(folder)) throw new Error("Expected DIGESTKIT_CORPORA to name a folder with Markdown files");

const load = loadavg()[0].toFixed(0);
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
  const ratio = speed > 0 ? (own / speed).toFixed(2) : "failed";
  return `| ${name} | ${engines[name].gives} | ${speed.toFixed(1)} | ${ratio} |`;
});
const machine = `${process.platform} ${process.arch}, Node ${process.versions.node.split(".")[0]}, ${availableParallelism()} cores; load average ${load} at the start`;
const table = [
  "| engine | gives | MB/s of CPU | ours is … times as fast |",
  "| --- | --- | --- | --- |",
  ...rows,
  "",
  `Medians of ${rounds} rounds in turns, one warmed process per engine and round, each over the same Markdown of the corpora`,
  `(${machine}). Only the ratios carry over to other machines.`,
].join("\n");
process.stdout.write(`${table}\n`);
if (process.argv.includes("--update")) {
  const readme = fileURLToPath(new URL("../../packages/mdast/README.md", import.meta.url));
  const block = /(?<=<!-- bench -->\n)[^]*?(?=<!-- \/bench -->)/u;
  writeFileSync(
    readme,
    readFileSync(readme, "utf8").replace(block, () => `\n${table}\n\n`),
  );
}
