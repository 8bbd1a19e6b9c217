import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { fromMarkdown, toMarkdown } from "../packages/markdown/dist/index.js";
import { stripPositions } from "../packages/schema/dist/index.js";

/**
 * Reads every Markdown file of the corpora, writes what was read, and reads that again: `npm run bench:round-trip`.
 * The corpora are in DIGESTKIT_CORPORA or `../shared/corpora` beside the repository; without them nothing is measured.
 */
const folder = process.env.DIGESTKIT_CORPORA ?? join(import.meta.dirname, "../../shared/corpora");

if (!existsSync(folder)) {
  console.log(
    `Skipped: no corpora at ${folder}. Set DIGESTKIT_CORPORA to a folder with a folder of .md files for each corpus.`,
  );
  process.exit(0);
}

/** @param {string} corpus */
function filesOf(corpus) {
  return readdirSync(join(folder, corpus), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:md|markdown)$/u.test(name) && !name.endsWith("SOURCE.md"))
    .sort()
    .map((name) => join(folder, corpus, name));
}

/** Milliseconds of processor time a call takes, and what it returns. @template T @param {() => T} run */
function timed(run) {
  const start = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(start);
  return { value, spent: (user + system) / 1000 };
}

const total = { corpus: "all", files: 0, bytes: 0, failed: 0, changed: 0, reading: 0, writing: 0 };
const rows = [];
for (const corpus of readdirSync(folder).sort()) {
  const files = corpus.includes(".") ? [] : filesOf(corpus);
  if (files.length === 0) continue;
  const row = { ...total, corpus, files: files.length, bytes: 0, failed: 0, changed: 0, reading: 0, writing: 0 };
  for (const file of files) {
    const source = readFileSync(file, "utf8");
    row.bytes += Buffer.byteLength(source);
    try {
      const read = timed(() => fromMarkdown(source, { file }).digest);
      const written = timed(() => toMarkdown(read.value));
      row.reading += read.spent;
      row.writing += written.spent;
      if (isDeepStrictEqual(stripPositions(fromMarkdown(written.value).digest), stripPositions(read.value))) continue;
      row.changed++;
      console.log(`changed: ${file}`);
    } catch (error) {
      row.failed++;
      console.log(`failed: ${file}: ${String(error)}`);
    }
  }
  for (const key of /** @type {const} */ (["files", "bytes", "failed", "changed", "reading", "writing"]))
    total[key] += row[key];
  rows.push(row);
}

console.log("| corpus | files | MB | exceptions | exact round trips | read, MB/s | written, MB/s |");
console.log("| --- | --- | --- | --- | --- | --- | --- |");
for (const { corpus, files, bytes, failed, changed, reading, writing } of [...rows, total]) {
  const exact = files - failed - changed;
  const speed = (/** @type {number} */ spent) => (bytes / 1000 / spent).toFixed(2);
  const cells = [
    corpus,
    files,
    (bytes / 1e6).toFixed(2),
    failed,
    `${exact} (${((100 * exact) / files).toFixed(1)} %)`,
    speed(reading),
    speed(writing),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}
