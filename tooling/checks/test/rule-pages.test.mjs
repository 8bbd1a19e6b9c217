import { expect, test } from "vitest";
import { ruleFiles } from "../rule-pages.mjs";

/** @type {import("../rule-page.mjs").Rule} */
const rule = {
  id: "no-tabs",
  scope: "both",
  severity: "warning",
  docs: {
    summary: "Reports tabs | tabulators.",
    why: "They have no width.",
    fix: "Use spaces.",
    example: { incorrect: "a\tb\n", correct: "```\na b\n```\n" },
    falseAlarms: "None.",
  },
  options: { kind: { default: "all", values: ["all", "first"], description: "Which ones." } },
  check: () => {},
};
const presets = { recommended: [rule], strict: [/** @type {const} */ ([rule, "error"])], monitoring: [] };

test("a rule's page is made of the rule", () => {
  expect(ruleFiles([rule], presets, "").get("docs/rules/no-tabs.md")).toMatchInlineSnapshot(`
    "# no-tabs

    Reports tabs | tabulators.

    - Looks at the editor’s own words and those between quotation marks.
    - Severity: warning, unless a preset or a setting says otherwise.
    - Presets: \`recommended\` (warning), \`strict\` (error).

    ## Why

    They have no width.

    ## How to mend it

    Use spaces.

    ## Example

    Reported:

    \`\`\`md
    a	b
    \`\`\`

    As it should be:

    \`\`\`\`md
    \`\`\`
    a b
    \`\`\`
    \`\`\`\`

    ## Options

    | name | default | values | what it does |
    | --- | --- | --- | --- |
    | \`kind\` | \`"all"\` | \`"all"\`, \`"first"\` | Which ones. |

    ## False alarms

    None.

    To keep one finding from being reported, write in the line before it:

    \`\`\`md
    <!-- digestkit-ignore no-tabs: why it is right here -->
    \`\`\`
    "
  `);
});

test("the table says what each preset makes of a rule, and replaces the one in the README", () => {
  const readme = "# A\n\n<!-- rules: written by npm run update -->\nold\n<!-- /rules -->\n\nZ\n";
  const files = ruleFiles([rule], presets, readme);
  expect(files.get("docs/rules/index.md")).toContain(
    "| [`no-tabs`](./no-tabs.md) | Reports tabs \\| tabulators. | warning | error |  |",
  );
  expect(files.get("packages/validate/README.md")).toMatchInlineSnapshot(`
    "# A

    <!-- rules: written by npm run update -->

    | rule | what it does | recommended | strict | monitoring |
    | --- | --- | --- | --- | --- |
    | [\`no-tabs\`](https://github.com/digestkit/digestkit/blob/main/docs/rules/no-tabs.md) | Reports tabs \\| tabulators. | warning | error |  |

    <!-- /rules -->

    Z
    "
  `);
  expect(ruleFiles([rule], presets, "# A\n").has("packages/validate/README.md")).toBe(false);
});
