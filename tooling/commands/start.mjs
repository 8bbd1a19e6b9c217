import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { isStarted } from "@tooling/checks/report.mjs";
import { root } from "@tooling/checks/workspaces.mjs";
import { turbo } from "./turbo.mjs";

// `npm start [-- my-digest.txt]`: reads a digest, prints what an editor would find, and writes its editions.

const sample = "packages/fixtures/cases/monitor/input.txt";

const editions = [
  { to: "html", file: "index.html", what: "the page: open it in a browser" },
  { to: "text", file: "digest.txt", what: "the plain-text edition" },
  { to: "json", file: "digest.json", what: "everything that was understood, as data" },
];

/**
 * Where the editions of a digest go: `news/2023-10-05.txt` → `out/2023-10-05`, a case → `out/<case>`.
 *
 * @param {string} file
 * @returns {string}
 */
export function outputFolder(file) {
  const name = basename(file).replace(/\.[^.]+$/, "");
  return `out/${name === "input" ? basename(resolve(file, "..")) : name}`;
}

/**
 * A path as the reader of a message knows it: relative inside the repository, absolute elsewhere.
 *
 * @param {string} file
 * @param {string} from the folder the command was given in
 */
export function pathToShow(file, from) {
  const absolute = resolve(from, file);
  const inside = relative(root, absolute);
  return inside.startsWith("..") || resolve(inside) === inside ? absolute : inside.replaceAll("\\", "/");
}

/** @param {string[]} args @param {"inherit" | "ignore"} output */
function digestkit(args, output) {
  const cli = join(root, "packages/cli/dist/cli.js");
  const run = spawnSync(process.execPath, [cli, ...args], {
    cwd: root,
    stdio: ["ignore", output, output === "inherit" ? "inherit" : "pipe"],
  });
  // 0: nothing found, 1: findings, 2: could not do the job.
  if (run.status === 0 || run.status === 1) return true;
  process.stderr.write(run.stderr ?? "");
  return false;
}

/** @param {string} file */
function start(file) {
  if (
    turbo(["run", "build", "--filter=digestkit", "--output-logs=errors-only", "--log-prefix=none"], { quiet: true }) !==
    0
  )
    return 1;

  console.log(`Reading ${file}\n`);
  if (!digestkit(["check", file], "inherit")) return 2;

  const folder = outputFolder(join(root, file));
  mkdirSync(join(root, folder), { recursive: true });
  for (const edition of editions)
    if (!digestkit(["render", file, "--to", edition.to, "--output", `${folder}/${edition.file}`], "ignore")) return 2;

  console.log(`\nWritten to ${folder}/`);
  for (const edition of editions) console.log(`  ${edition.file.padEnd(12)} ${edition.what}`);
  return 0;
}

if (isStarted(import.meta.url)) {
  const [given] = process.argv.slice(2);
  process.exitCode = start(given === undefined ? sample : pathToShow(given, process.env["INIT_CWD"] ?? process.cwd()));
  if (given === undefined && process.exitCode === 0)
    console.log("\nFor a digest of your own: npm start -- my-digest.txt");
}
