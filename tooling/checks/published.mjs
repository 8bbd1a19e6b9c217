import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { pack } from "./pack.mjs";
import { isStarted, report } from "./report.mjs";
import { readJson } from "./workspaces.mjs";

// Packs the package in the current folder once, as `npm publish` would, and asks about that tarball:
// publint (strict) whether Node and bundlers resolve it, attw whether TypeScript does, and whether the source
// condition can work, because the files it names are in the tarball too.

/**
 * @param {string} folder of a built package
 * @returns {Promise<string[]>}
 */
export async function publishedProblems(folder) {
  const into = mkdtempSync(join(tmpdir(), "digestkit-pack-"));
  try {
    const { filename, files } = pack(folder, ["--pack-destination", into]);
    const tarball = join(into, filename);
    return [
      ...missingFiles(readJson(join(folder, "package.json")), files),
      ...(await askPublint(tarball)),
      ...askAttw(tarball),
    ];
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}

/**
 * @param {import("./workspaces.mjs").Manifest} manifest
 * @param {string[]} files
 */
export function missingFiles(manifest, files) {
  const named = Object.values(manifest.exports ?? {}).flatMap((target) =>
    typeof target === "string" ? target : Object.values(target),
  );
  return [...named.map((path) => path.replace("./", "")), "LICENSE", "README.md"]
    .filter((path) => !files.includes(path))
    .map(
      (path) =>
        `Unexpected tarball without ${path}, expected every file that package.json names, a licence and a README`,
    );
}

/** @param {string} tarball */
async function askPublint(tarball) {
  const { messages, pkg } = await publint({
    strict: true,
    pack: { tarball: Uint8Array.from(readFileSync(tarball)).buffer },
  });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
}

/** @param {string} tarball */
function askAttw(tarball) {
  const require = createRequire(import.meta.url);
  const attw = join(dirname(require.resolve("@arethetypeswrong/cli/package.json")), "dist/index.js");
  try {
    // ESM only: CommonJS callers of Node 20.19 and later can require it; older TypeScript settings cannot name its types.
    execFileSync(process.execPath, [attw, tarball, "--profile", "esm-only", "--no-color", "--no-emoji"], {
      encoding: "utf8",
      stdio: "pipe",
    });
    return [];
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    return [`attw: ${stdout || stderr || String(error)}`];
  }
}

if (isStarted(import.meta.url)) report("Published package", await publishedProblems(process.cwd()));
