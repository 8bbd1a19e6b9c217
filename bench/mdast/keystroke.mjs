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

function percentile(times, share) {
  return times.toSorted((left, right) => left - right)[Math.floor(times.length * share)];
}

function cell(times) {
  return `${percentile(times, 0.5).toFixed(3)} / ${percentile(times, 0.95).toFixed(3)}`;
}

const rows = Object.keys(sessions).map((name) => {
  const { stdout, status } = spawnSync(process.execPath, [script, name], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) return `| ${name} | failed |`;
  const measured = JSON.parse(stdout);
  const cells = Object.keys(kinds).map((kind) => cell(measured[kind]));
  return `| ${[name, ...cells, cell(Object.values(measured).flat())].join(" | ")} |`;
});
const heads = ["p50 / p95 in ms", ...Object.keys(kinds), "all"];
const machine = `${process.platform} ${process.arch}, ${availableParallelism()} cores busy with other work, Node ${process.versions.node.split(".")[0]}`;
const table = [
  `| ${heads.join(" | ")} |`,
  `|${" --- |".repeat(heads.length)}`,
  ...rows,
  "",
  `One warmed process per engine (${machine}).`,
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
