import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isStarted, report } from "./report.mjs";
import { rulePage, ruleTable } from "./rule-page.mjs";
import { listFiles, root } from "./workspaces.mjs";

// A rule's file is the one source of its documentation: the pages in docs/rules and the table in the README of
// @digestkit/validate are written from it. `npm run update` writes them; stale ones fail.

const readme = "packages/validate/README.md";
const markers = ["<!-- rules: written by npm run update -->", "<!-- /rules -->"];

/**
 * @typedef {import("./rule-page.mjs").Rule} Rule
 * @typedef {import("./rule-page.mjs").Presets} Presets
 *
 * @param {readonly Rule[]} rules
 * @param {Presets} presets
 * @param {string} readmeText
 * @returns {Map<string, string>} what each file should hold
 */
export function ruleFiles(rules, presets, readmeText) {
  const files = new Map(rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule, presets)]));
  files.set(
    "docs/rules/index.md",
    `# Rules\n\n${ruleTable(rules, presets, "./")}\n\nPresets are lists of rules. [Configuration](../guide/configuration.md) shows how to choose one and change it; for programs, see\n[Composing packages](../guide/composing.md).\n`,
  );
  const [start = "", end = ""] = markers;
  const [before, after] = [readmeText.indexOf(start), readmeText.indexOf(end)];
  if (before >= 0 && after > before) {
    const table = ruleTable(rules, presets, "https://github.com/digestkit/digestkit/blob/main/docs/rules/");
    files.set(readme, `${readmeText.slice(0, before + start.length)}\n\n${table}\n\n${readmeText.slice(after)}`);
  }
  return files;
}

if (isStarted(import.meta.url)) {
  const { rules, presets } = await import("@digestkit/validate");
  const update = process.argv.includes("--update") || Boolean(process.env["UPDATE"]);
  const read = (/** @type {string} */ file) =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "";
  const files = ruleFiles(rules, presets, read(readme));
  if (update) {
    mkdirSync(join(root, "docs/rules"), { recursive: true });
    for (const [file, text] of files) writeFileSync(join(root, file), text);
  }
  const stale = [...files].filter(([file, text]) => read(file) !== text).map(([file]) => file);
  const orphans = listFiles(join(root, "docs/rules"), /\.md$/)
    .map((file) => `docs/rules/${file}`)
    .filter((file) => !files.has(file));
  report("Pages of rules", [
    ...stale.map(
      (file) => `${file}: Unexpected text, expected what the rules say: run npm run update and review the diff`,
    ),
    ...orphans.map((file) => `${file}: Unexpected page without a rule, expected none: delete it`),
    ...(files.has(readme)
      ? []
      : [`${readme}: Unexpected README without a table of rules, expected the lines ${markers.join(" and ")}`]),
  ]);
}
