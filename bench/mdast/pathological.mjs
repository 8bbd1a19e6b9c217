/**
 * CPU time of patterns that are known to hurt parsers, from 1,000 to 1,000,000 characters, each in a fresh process: how it
 * grows and what a megabyte takes. `DIGESTKIT_PATTERNS=<file> npm run bench:pathological`, after `npm run build`.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";

const file =
  process.env.DIGESTKIT_PATTERNS ??
  fileURLToPath(new URL("../../../shared/pathological-patterns.mjs", import.meta.url));
const { patterns } = await import(pathToFileURL(file).href);
const script = fileURLToPath(new URL("measure-pattern.mjs", import.meta.url));
const sizes = [1_000, 10_000, 100_000, 1_000_000];
const rounds = Number(process.env.DIGESTKIT_ROUNDS ?? 3);
const most = { exponent: 1.15, milliseconds: 500 };

/** Milliseconds at each size, or nothing where it fails; the best of a few, because other processes disturb. */
function measure(name, size) {
  const times = Array.from({ length: rounds }, () => {
    const { stdout, status } = spawnSync(process.execPath, [script, file, name, String(size)], { encoding: "utf8" });
    return status === 0 ? Number(stdout) : Number.POSITIVE_INFINITY;
  });
  return Math.min(...times);
}

const rows = [];
for (const name of Object.keys(patterns)) {
  const times = sizes.map((size) => measure(name, size));
  // Below 100,000 characters what is measured is mostly the compiler.
  const exponent = Math.log10(times[3] / times[2]);
  rows.push({ name, times, exponent, failed: !(exponent <= most.exponent && times[3] <= most.milliseconds) });
}
rows.sort((left, right) => right.times[3] - left.times[3]);
const lines = rows.map(({ name, times, exponent, failed }) => {
  const cells = [name.replaceAll("|", "\\|"), ...times.map((time) => time.toFixed(1)), exponent.toFixed(2)];
  return `| ${cells.join(" | ")} | ${failed ? "no" : "yes"} |`;
});
const failed = rows.filter((row) => row.failed).length;
process.stdout.write(
  [
    "| pattern | ms at 1 k | 10 k | 100 k | 1 M | exponent | within |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...lines,
    `\n${rows.length - failed} of ${rows.length} within exponent ${most.exponent} and ${most.milliseconds} ms for a million characters\n`,
  ].join("\n"),
);
process.exitCode = failed > 0 ? 1 : 0;
