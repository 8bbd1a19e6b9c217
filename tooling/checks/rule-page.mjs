/**
 * @typedef {import("@digestkit/validate").Rule} Rule
 * @typedef {typeof import("@digestkit/validate").presets} Presets
 */

const scopes = {
  editorial: "the editor’s own words",
  quoted: "words between quotation marks",
  both: "the editor’s own words and those between quotation marks",
};

/**
 * The page of one rule.
 *
 * @param {Rule} rule
 * @param {Presets} presets
 * @returns {string} Markdown
 */
export function rulePage({ id, scope, severity, docs, options = {} }, presets) {
  const memberships = Object.keys(presets).flatMap((name) => {
    const as = severityIn(presets, name, id);
    return as ? [`\`${name}\` (${as})`] : [];
  });
  return [
    `# ${id}`,
    docs.summary,
    [
      `- Looks at ${scopes[scope]}.`,
      `- Severity: ${severity}, unless a preset or a setting says otherwise.`,
      `- Presets: ${memberships.join(", ") || "none; name it in your settings"}.`,
    ].join("\n"),
    `## Why\n\n${docs.why}`,
    `## How to mend it\n\n${docs.fix}`,
    `## Example\n\nReported:\n\n${fenced(docs.example.incorrect)}\n\nAs it should be:\n\n${fenced(docs.example.correct)}`,
    optionsTable(options),
    `## False alarms\n\n${docs.falseAlarms}`,
    `To keep one finding from being reported, write in the line before it:\n\n${fenced(`<!-- digestkit-ignore ${id}: why it is right here -->`)}`,
  ]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
}

/**
 * All rules, with what each preset makes of them.
 *
 * @param {readonly Rule[]} rules
 * @param {Presets} presets
 * @param {string} base where the pages are
 * @returns {string} Markdown
 */
export function ruleTable(rules, presets, base) {
  const names = Object.keys(presets);
  return table([
    ["rule", "what it does", ...names],
    ...rules.map(({ id, docs }) => [
      `[\`${id}\`](${base}${id}.md)`,
      docs.summary,
      ...names.map((name) => severityIn(presets, name, id) ?? ""),
    ]),
  ]);
}

/** @param {NonNullable<Rule["options"]>} options */
function optionsTable(options) {
  const rows = Object.entries(options).map(([name, { default: value, values, description }]) => [
    `\`${name}\``,
    `\`${JSON.stringify(value)}\``,
    values ? values.map((one) => `\`${JSON.stringify(one)}\``).join(", ") : "",
    description,
  ]);
  return rows.length > 0 ? `## Options\n\n${table([["name", "default", "values", "what it does"], ...rows])}` : "";
}

/**
 * How much a finding of a rule matters in a preset; nothing where the preset does without the rule.
 *
 * @param {Presets} presets
 * @param {string} name
 * @param {string} id
 * @returns {string | undefined}
 */
function severityIn(presets, name, id) {
  for (const entry of presets[/** @type {keyof Presets} */ (name)]) {
    const [rule, severity = rule.severity] = "id" in entry ? [entry] : entry;
    if (rule.id === id) return severity;
  }
  return undefined;
}

/** @param {string[][]} rows the first is the head */
function table([head = [], ...rows]) {
  const line = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** @param {string} text */
function fenced(text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}md\n${text.replace(/\n$/, "")}\n${fence}`;
}
