import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * @typedef {object} Manifest the fields of a package.json that the tooling reads
 * @property {string} name
 * @property {boolean} [private]
 * @property {Record<string, string>} [scripts]
 * @property {Record<string, string | Record<string, string>>} [exports]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [peerDependencies]
 * @property {string | Record<string, string>} [bin]
 *
 * @typedef {{ folder: string, manifest: Manifest }} Workspace `folder` is relative to the repository, with `/`
 */

/**
 * @param {string} file
 * @returns {any}
 */
export const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/**
 * The workspaces in the order of the root manifest. Patterns are a folder, or a folder and `/*`.
 *
 * @param {string} [repository]
 * @returns {Workspace[]}
 */
export function listWorkspaces(repository = root) {
  /** @type {string[]} */
  const patterns = readJson(join(repository, "package.json")).workspaces;
  return patterns
    .flatMap((pattern) => (pattern.endsWith("/*") ? subfolders(repository, pattern.slice(0, -2)) : [pattern]))
    .filter((folder) => existsSync(join(repository, folder, "package.json")))
    .map((folder) => ({ folder, manifest: readJson(join(repository, folder, "package.json")) }));
}

/**
 * The packages that are published, lowest layer first.
 *
 * @param {string} [repository]
 */
export const listPublished = (repository = root) =>
  listWorkspaces(repository).filter(({ manifest }) => !manifest.private);

/**
 * @param {string} repository
 * @param {string} folder
 */
function subfolders(repository, folder) {
  if (!existsSync(join(repository, folder))) return [];
  return readdirSync(join(repository, folder))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/**
 * Every file below a folder, as sorted paths relative to it, with `/`; none where the folder is missing.
 * What is installed or built is left out.
 *
 * @param {string} folder
 * @param {RegExp} [wanted]
 * @returns {string[]}
 */
export function listFiles(folder, wanted = /./) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      if (!entry.isDirectory()) return entry.name;
      return notSource.has(entry.name)
        ? []
        : listFiles(join(folder, entry.name)).map((file) => `${entry.name}/${file}`);
    })
    .filter((file) => wanted.test(file))
    .sort();
}

const notSource = new Set(["node_modules", "dist", ".turbo", ".vitest"]);
