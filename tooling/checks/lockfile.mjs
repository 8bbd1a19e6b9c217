import { join } from "node:path";
import { isStarted, report } from "./report.mjs";
import { readJson, root } from "./workspaces.mjs";

// `npm install` leaves out, without a word, the binaries of other platforms that the registry does not have (yet);
// `npm ci` then refuses the lockfile on a fresh clone. So: every optional dependency has an entry.

const remedy =
  "delete every node_modules and package-lock.json, then run: npm install --before=<a date some weeks ago, as in version-packages>";

/**
 * @typedef {{ optionalDependencies?: Record<string, string>, resolved?: string, link?: boolean }} LockEntry
 *
 * @param {{ packages: Record<string, LockEntry> }} lockfile
 * @returns {string[]}
 */
export function lockfileProblems({ packages }) {
  /** @type {string[]} */
  const problems = [];
  for (const [path, entry] of Object.entries(packages)) {
    for (const name of Object.keys(entry.optionalDependencies ?? {}))
      if (!isLocked(packages, path, name))
        problems.push(
          `package-lock.json: Unexpected missing entry for ${name} (optional dependency of ${path}): ${remedy}`,
        );
    if (entry.resolved && !entry.link && /^https?:/.test(entry.resolved))
      problems.push(
        `package-lock.json: Unexpected registry address in ${path}, expected none: keep omit-lockfile-registry-resolved in .npmrc`,
      );
  }
  return problems;
}

/**
 * Looks a dependency up as Node does: `a/node_modules/b` before `node_modules/b`.
 *
 * @param {Record<string, LockEntry>} packages
 * @param {string} path
 * @param {string} name
 */
function isLocked(packages, path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))) {
    if (packages[`${folder ? `${folder}/` : ""}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

if (isStarted(import.meta.url)) report("Lockfile", lockfileProblems(readJson(join(root, "package-lock.json"))));
