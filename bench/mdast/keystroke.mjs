/**
 * What an edit of a 50 KB digest costs, p50 and p95 in CPU milliseconds by kind of edit: each engine in a process of its own,
 * warmed. `npm run bench:keystroke`, with `DIGESTKIT_CORPORA=<folder>` on published digests. With `-- --update`, the table goes into
 * the README of the package.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { kinds } from "./keystroke/edits.mjs";
import { sessions } from "./keystroke/sessions.mjs";

const script = fileURLToPath(new URL("keystroke/measure.mjs", import.meta.url));

const rounds = Number(process.env.DIGESTKIT_ROUNDS ?? 3);

function percentile(numbers, share) {
  return numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length * share)];
}

/** The times of one round, by kind; nothing where the engine fails. */
function measure(name) {
  const { stdout, status } = spawnSync(process.execPath, [script, name], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) return undefined;
  const times = JSON.parse(stdout);
  return { ...times, all: Object.values(times).flat() };
}

/** Medians, over the rounds, of both percentiles. */
function cell(measured) {
  const [p50, p95] = [0.5, 0.95].map((share) =>
    percentile(
      measured.map((times) => percentile(times, share)),
      0.5,
    ),
  );
  return `${p50.toFixed(3)} / ${p95.toFixed(3)}`;
}

const measured = new Map(Object.keys(sessions).map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, all] of measured) {
    const times = measure(name);
    if (times) all.push(times);
  }
}
const columns = [...Object.keys(kinds), "all"];
const rows = [...measured].map(([name, all]) => {
  const cells = all.length > 0 ? columns.map((kind) => cell(all.map((times) => times[kind]))) : ["failed"];
  return `| ${[name, ...cells].join(" | ")} |`;
});
const heads = ["p50 / p95 in ms", ...columns];
const machine = `${process.platform} ${process.arch}, ${availableParallelism()} cores, Node ${process.versions.node.split(".")[0]}`;
const table = [
  `| ${heads.join(" | ")} |`,
  `|${" --- |".repeat(heads.length)}`,
  ...rows,
  "",
  `Medians of ${rounds} rounds in turns, one warmed process per engine and round (${machine}).`,
].join("\n");
process.stdout.write(`${table}\n`);
if (process.argv.includes("--update")) {
  const readme = fileURLToPath(new URL("../../packages/mdast/README.md", import.meta.url));
  const block = /(?<=<!-- keystroke -->\n)[^]*?(?=<!-- \/keystroke -->)/u;
  writeFileSync(
    readme,
    readFileSync(readme, "utf8").replace(block, () => `\n${table}\n\n`),
  );
}
