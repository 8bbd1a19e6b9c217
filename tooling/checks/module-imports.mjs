import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importCycles } from "./import-cycles.mjs";
import { isStarted, report } from "./report.mjs";
import { isNodeModule, packageOf, readModules, resolveWithin } from "./source-imports.mjs";
import { listPublished, root } from "./workspaces.mjs";

// Inside a package: leaves are imported directly, never through index.ts; no cycles, types included; no module of Node,
// so that a library runs in browsers; nothing that package.json does not declare.

/**
 * @typedef {import("./workspaces.mjs").Workspace} Workspace
 * @typedef {import("./source-imports.mjs").Module} Module
 */

/** Packages that are programs of Node; other packages keep Node to files or folders called `node`. */
const nodePackages = new Set(["digestkit"]);

/**
 * @param {Workspace & { modules: Module[] }} workspace
 * @returns {string[]}
 */
export function moduleProblems({ folder, manifest, modules }) {
  const { dependencies, peerDependencies, devDependencies } = manifest;
  // A program is built with all it needs inside.
  const bundled = manifest.bin ? devDependencies : {};
  const declared = new Set(Object.keys({ ...dependencies, ...peerDependencies, ...bundled }));
  const mayUseNode = (/** @type {string} */ file) =>
    nodePackages.has(manifest.name) || /(^|\/)node(\/|\.ts$)/.test(file);

  const perImport = modules.flatMap(({ file, imports }) =>
    imports.flatMap(({ specifier, line }) => {
      const where = `${folder}/${file}:${line}`;
      const dependency = packageOf(specifier);
      if (resolveWithin(file, specifier) === "src/index.ts" || dependency === manifest.name)
        return [`${where}: Unexpected import of the package's own index, expected the file that holds it`];
      if (isNodeModule(specifier) && !mayUseNode(file))
        return [`${where}: Unexpected import of ${specifier}, expected nothing from Node outside the command line`];
      if (dependency && !declared.has(dependency) && !declared.has(typesOf(dependency)))
        return [
          `${where}: Unexpected import of ${dependency}, expected it in the dependencies of ${folder}/package.json`,
        ];
      return [];
    }),
  );
  const cycles = importCycles(modules).map(
    (cycle) =>
      `${folder}: Unexpected import cycle ${cycle.join(" → ")}, expected none: move what they share to a third file`,
  );
  return [...perImport, ...cycles];
}

/**
 * `mdast` → `@types/mdast`, `@a/b` → `@types/a__b`
 *
 * @param {string} name
 */
const typesOf = (name) => `@types/${name.replace(/^@(.*)\//, "$1__")}`;

/**
 * Zod named `z` bundles 63 locales; the namespace is tree-shaken.
 *
 * @param {string} text
 * @returns {number[]} the lines that import something else than the namespace
 */
export const zodImportLines = (text) =>
  text
    .split("\n")
    .flatMap((line, index) =>
      /^import (?!type )(?!\* as z ).*from ["']zod(\/mini)?["']/.test(line) ? [index + 1] : [],
    );

if (isStarted(import.meta.url)) {
  const problems = listPublished().flatMap((workspace) => {
    const modules = readModules(join(root, workspace.folder), "src");
    const zod = modules.flatMap(({ file }) =>
      zodImportLines(readFileSync(join(root, workspace.folder, file), "utf8")).map(
        (line) =>
          `${workspace.folder}/${file}:${line}: Unexpected import from zod, expected the namespace: import * as z`,
      ),
    );
    return [...moduleProblems({ ...workspace, modules }), ...zod];
  });
  report("Imports", problems);
}
