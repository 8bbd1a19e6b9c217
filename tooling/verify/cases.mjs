import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@tooling/checks/workspaces.mjs";

/** @typedef {{ name: string, digest: import("@digestkit/schema").Digest }} Case */

/**
 * The digests of all cases, as they were read and annotated.
 *
 * @returns {Case[]}
 */
export function readCases() {
  const folder = join(root, "packages/fixtures/cases");
  return readdirSync(folder)
    .toSorted()
    .map((name) => ({ name, digest: JSON.parse(readFileSync(join(folder, name, "digest.json"), "utf8")) }));
}
