import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isStarted } from "@tooling/checks/report.mjs";
import { root } from "@tooling/checks/workspaces.mjs";
import { adapterFiles } from "./adapter-files.mjs";
import { caseFiles } from "./case-files.mjs";
import { ruleFiles } from "./rule-files.mjs";

// `npm run new -- rule|adapter|case <name>`: writes the first files, which pass the tests as they are, and says what is next.

/**
 * @typedef {object} Written
 * @property {Map<string, string>} created new files, by path in the repository
 * @property {Map<string, string>} changed files that list what is new
 * @property {string[]} next what to do then
 */

/** @type {Record<string, (name: string, repository: string) => Written>} */
const kinds = { rule: ruleFiles, adapter: adapterFiles, case: caseFiles };

const usage = "Usage: npm run new -- rule|adapter|case <name-in-kebab-case>";

/**
 * @param {string[]} args
 * @param {string} repository
 * @returns {string} what to tell
 * @throws {Error} when the arguments name nothing that can be written
 */
export function writeNew([kind = "", name = ""], repository) {
  const files = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!files) throw new Error(`Unexpected kind "${kind}", expected rule, adapter or case\n${usage}`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new Error(`Unexpected name "${name}", expected kebab-case\n${usage}`);

  const { created, changed, next } = files(name, repository);
  const taken = [...created.keys()].find((file) => existsSync(join(repository, file)));
  if (taken) throw new Error(`Unexpected file ${taken}, expected none: choose another name`);
  for (const [file, text] of [...created, ...changed]) {
    mkdirSync(dirname(join(repository, file)), { recursive: true });
    writeFileSync(join(repository, file), text);
  }
  return [
    ...[...created.keys()].map((file) => `created ${file}`),
    ...[...changed.keys()].map((file) => `changed ${file}`),
    "",
    "Next:",
    ...next.map((step, index) => `${index + 1}. ${step}`),
  ].join("\n");
}

if (isStarted(import.meta.url)) {
  try {
    console.log(writeNew(process.argv.slice(2), root));
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exitCode = 1;
  }
}
