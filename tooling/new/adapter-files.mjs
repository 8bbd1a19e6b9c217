import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "@tooling/checks/workspaces.mjs";
import { fillTemplate } from "./template.mjs";

/** The adapter whose manifest and settings a new one takes over. */
const model = "packages/html";

/**
 * The package of an adapter that shows a title, and passes the contract because it says what it omits.
 *
 * @param {string} name
 * @param {string} repository
 * @returns {import("./new.mjs").Written}
 */
export function adapterFiles(name, repository) {
  const folder = `packages/${name}`;
  const read = (/** @type {string} */ file) => readFileSync(join(repository, file), "utf8");
  const templates = listFiles(join(import.meta.dirname, "templates/adapter"));
  const settings = ["tsconfig.json", "tsup.config.ts", "vitest.config.ts", "LICENSE"];
  return {
    created: new Map([
      [`${folder}/package.json`, manifestOf(name, read(`${model}/package.json`))],
      ...settings.map(
        (file) =>
          /** @type {const} */ ([`${folder}/${file}`, read(`${model}/${file}`).replaceAll('"html"', `"${name}"`)]),
      ),
      ...templates.map(
        (file) =>
          /** @type {const} */ ([
            `${folder}/${file.replace("format-name", name)}`,
            fillTemplate(`adapter/${file}`, "format-name", name),
          ]),
      ),
      [`.changeset/first-${name}.md`, `---\n"@digestkit/${name}": minor\n---\n\nRenders a digest as ${name}.\n`],
    ]),
    changed: new Map([
      ["package.json", after(read("package.json"), `"${model}",`, `"${folder}",`)],
      [
        "tooling/checks/layers.json",
        after(read("tooling/checks/layers.json"), '"@digestkit/html": 2,', `"@digestkit/${name}": 2,`),
      ],
      ["docs/typedoc.json", after(read("docs/typedoc.json"), `"../${model}",`, `"../${folder}",`)],
    ]),
    next: [
      "Run npm install, with the --before of version-packages in package.json: it links the package and adds it to the lockfile.",
      `Write the adapter, and take a line out of ${folder}/src/omits.ts for everything it shows`,
      "Add its output to the cases: one line in packages/fixtures/src/stages.ts",
      "Set a limit for its size: .size-limit.json",
      "Run npm run update, and review the diff.",
    ],
  };
}

/** @param {string} name @param {string} text */
function manifestOf(name, text) {
  const {
    name: _html,
    description: _,
    keywords: __,
    version: ___,
    scripts: { "test:browser": ____, ...scripts },
    ...rest
  } = JSON.parse(text.replaceAll(model, `packages/${name}`));
  const own = {
    name: `@digestkit/${name}`,
    version: "0.0.0",
    description: `Renders a digest as ${name}.`,
    keywords: ["digest", "newsletter", name],
  };
  return `${JSON.stringify({ ...own, ...rest, scripts }, null, 2)}\n`;
}

/**
 * Puts a line after one that is there, at the same indent.
 *
 * @param {string} text
 * @param {string} line
 * @param {string} next
 */
function after(text, line, next) {
  const found = text.split("\n").find((other) => other.trim() === line);
  if (found === undefined)
    throw new Error(`Unexpected text without the line ${line}, expected it to put ${next} after`);
  return text.replace(found, () => `${found}\n${found.replace(line, next)}`);
}
