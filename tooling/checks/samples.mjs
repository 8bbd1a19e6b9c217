import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isStarted, report } from "./report.mjs";
import { commentText, sampleBlocks } from "./sample-blocks.mjs";
import { sampleProblems } from "./sample-problems.mjs";
import { listFiles, listPublished, root } from "./workspaces.mjs";

// Runs the code samples of the documentation and of doc comments against the built packages, and compares what their
// comments promise. README.md of the tooling says how to write one.

/** Files that samples may read, by the name they use. */
const files = {
  "digest.txt": "packages/fixtures/cases/monitor/input.txt",
  "digest.md": "packages/fixtures/cases/headings/input.md",
};

/** @param {string} file */
const read = (file) => readFileSync(join(root, file), "utf8");

/** @param {string} folder @param {RegExp} wanted */
const filesBelow = (folder, wanted) => listFiles(join(root, folder), wanted).map((file) => `${folder}/${file}`);

function readSamples() {
  const published = listPublished().map(({ folder }) => folder);
  const pages = [
    ...readdirSync(root).filter((file) => file.endsWith(".md")),
    ...published.map((folder) => `${folder}/README.md`).filter((file) => existsSync(join(root, file))),
    ...filesBelow("docs", /\.md$/).filter((file) => !file.startsWith("docs/api/")),
  ];
  const sources = published.flatMap((folder) => filesBelow(`${folder}/src`, /\.tsx?$/));
  return [
    ...pages.flatMap((file) => sampleBlocks(file, read(file))),
    ...sources.flatMap((file) => sampleBlocks(file, commentText(read(file)))),
  ];
}

if (isStarted(import.meta.url)) {
  const folder = join(root, "node_modules/.cache/digestkit-samples");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, source] of Object.entries(files)) copyFileSync(join(root, source), join(folder, name));
  const samples = readSamples();
  report(`${samples.length} samples`, sampleProblems(samples, folder));
}
