import { join } from "node:path";
import { isStarted, report } from "./report.mjs";
import { packageOf, readModules } from "./source-imports.mjs";
import { listPublished, readJson, root } from "./workspaces.mjs";

// A package imports only from lower layers. layers.json says which layer each is in; the workspaces are listed leaf first.

/**
 * @typedef {import("./workspaces.mjs").Workspace} Workspace
 * @typedef {import("./source-imports.mjs").Module} Module
 *
 * @param {(Workspace & { modules: Module[] })[]} packages in the order of the workspaces array
 * @param {Record<string, number>} layers
 * @returns {string[]}
 */
export function layerProblems(packages, layers) {
  /** @type {string[]} */
  const problems = [];
  /** @type {number} */
  let reached = 0;
  for (const { folder, manifest, modules } of packages) {
    const own = layers[manifest.name];
    if (own === undefined) {
      problems.push(
        `${folder}: Unexpected package without a layer, expected ${manifest.name} in tooling/checks/layers.json`,
      );
      continue;
    }
    if (own < reached)
      problems.push(
        `package.json: Unexpected workspace ${folder} (layer ${own}) after layer ${reached}, expected the lowest layer first`,
      );
    reached = Math.max(reached, own);

    /** @param {string} where @param {string} name */
    const checkUse = (where, name) => {
      const used = layers[name];
      if (name !== manifest.name && used !== undefined && used >= own)
        problems.push(
          `${where}: Unexpected use of ${name} (layer ${used}) in layer ${own}, expected a lower layer: move the code down`,
        );
    };
    for (const name of Object.keys({
      ...manifest.dependencies,
      ...manifest.peerDependencies,
      ...manifest.devDependencies,
    }))
      checkUse(`${folder}/package.json`, name);
    for (const { file, imports } of modules)
      for (const { specifier, line } of imports) checkUse(`${folder}/${file}:${line}`, packageOf(specifier) ?? "");
  }
  return problems;
}

if (isStarted(import.meta.url)) {
  const packages = listPublished().map((workspace) => {
    const folder = join(root, workspace.folder);
    return { ...workspace, modules: [...readModules(folder, "src"), ...readModules(folder, "test")] };
  });
  report("Layers", layerProblems(packages, readJson(join(root, "tooling/checks/layers.json"))));
}
