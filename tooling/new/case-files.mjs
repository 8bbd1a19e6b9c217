import { fillTemplate } from "./template.mjs";

/**
 * A case: one digest, with all stages of the pipeline side by side.
 *
 * @param {string} name
 * @returns {import("./new.mjs").Written}
 */
export function caseFiles(name) {
  const folder = `packages/fixtures/cases/${name}`;
  return {
    created: new Map([[`${folder}/input.md`, fillTemplate("case/input.md", "case-name", name)]]),
    changed: new Map(),
    next: [
      `Write the digest, about invented people in an invented country: ${folder}/input.md, or input.txt for plain text`,
      "Run npm run update, which adds every later stage. Read each as an editor would.",
    ],
  };
}
