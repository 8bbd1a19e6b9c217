import { readFileSync } from "node:fs";
import { join } from "node:path";
import { insertLine } from "./insert-line.mjs";
import { camel, fillTemplate } from "./template.mjs";

const allRules = "packages/validate/src/all-rules.ts";

/**
 * A rule of `@digestkit/validate`, with a case that it reports and one that it does not.
 *
 * @param {string} name
 * @param {string} repository
 * @returns {import("./new.mjs").Written}
 */
export function ruleFiles(name, repository) {
  const cases = `packages/validate/test/cases/${name}`;
  const file = `packages/validate/src/rules/${name}.ts`;
  const list = readFileSync(join(repository, allRules), "utf8");
  const imported = insertLine(
    list,
    /^import \{ \w+ \} from ".\/rules\//,
    `import { ${camel(name)} } from "./rules/${name}.ts";`,
  );
  return {
    created: new Map([
      [file, fillTemplate("rule/rule-name.ts", "rule-name", name)],
      [`${cases}/ng.first/input.txt`, fillTemplate("rule/ng.txt", "rule-name", name)],
      [`${cases}/ok.first/input.txt`, fillTemplate("rule/ok.txt", "rule-name", name)],
    ]),
    changed: new Map([[allRules, insertLine(imported, /^ {2}\w+,$/, `  ${camel(name)},`)]]),
    next: [
      `Write the rule: ${file}`,
      `Write its cases, ng.<what> for text it reports and ok.<what> for text it leaves alone: ${cases}`,
      "Run npm run update, which adds to each case what is reported, and writes the rule's page. Review the diff.",
      "Put it into the presets it belongs to: packages/validate/src/presets",
    ],
  };
}
