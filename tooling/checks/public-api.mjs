import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isValue, readPublicExports, resolveAlias } from "./public-exports.mjs";
import { isStarted, report } from "./report.mjs";
import { listPublished, root } from "./workspaces.mjs";

// packages/<name>/api.json lists what a package exports, so that a change of the public surface shows in review.
// `npm run update:api` writes the lists; a stale one fails.

/**
 * @param {ReturnType<typeof readPublicExports>} exports
 * @returns {Map<string, Record<string, { values: string[], types: string[] }>>} by package folder, then by entry point
 */
export function publicApi({ checker, entries }) {
  /** @type {ReturnType<typeof publicApi>} */
  const api = new Map();
  for (const { workspace, subpath, symbols } of entries) {
    const [values, types] = [true, false].map((wanted) =>
      symbols
        .filter((symbol) => isValue(resolveAlias(checker, symbol)) === wanted)
        .map(({ name }) => name)
        .sort(),
    );
    api.set(workspace.folder, {
      ...api.get(workspace.folder),
      [subpath]: { values: values ?? [], types: types ?? [] },
    });
  }
  return api;
}

if (isStarted(import.meta.url)) {
  const update = process.argv.includes("--update") || Boolean(process.env["UPDATE"]);
  const problems = [...publicApi(readPublicExports(listPublished()))].flatMap(([folder, api]) => {
    const file = join(root, folder, "api.json");
    const expected = `${JSON.stringify(api, null, 2)}\n`;
    if (update) writeFileSync(file, expected);
    const actual = existsSync(file) ? readFileSync(file, "utf8") : "";
    return actual === expected
      ? []
      : [
          `${folder}/api.json: Unexpected list of public exports, expected what src exports: run npm run update:api and review the diff`,
        ];
  });
  report("Public API", problems);
}
