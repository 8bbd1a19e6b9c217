/**
 * What a verifier found.
 *
 * @typedef {object} Outcome
 * @property {string} name Name of the verifier.
 * @property {Result[]} results One for each thing it looked at.
 * @property {string} [skipped] Why it did not run.
 *
 * @typedef {{ name: string, problems: string[] }} Result
 */

/**
 * An outcome as lines: what failed, with its problems, then one line for all.
 *
 * @param {Outcome} outcome
 * @returns {string}
 */
export function outcomeText({ name, results, skipped }) {
  if (skipped !== undefined) return `${name}: skipped, ${skipped}\n`;
  const failed = results.filter(({ problems }) => problems.length > 0);
  const lines = failed.map((result) => [`${name}, ${result.name}:`, ...result.problems.map((line) => `  ${line}`)]);
  const summary = `${name}: ${results.length - failed.length} passed, ${failed.length} failed`;
  return `${[...lines.flat(), summary].join("\n")}\n`;
}

/**
 * All outcomes in one line, for programs that read it; a verifier that did not run counts as one skipped.
 *
 * @param {readonly Outcome[]} outcomes
 * @returns {string}
 */
export function summaryText(outcomes) {
  const problems = outcomes.flatMap(({ results }) => results.map((result) => result.problems.length));
  const failed = problems.filter((count) => count > 0).length;
  const skipped = outcomes.filter((outcome) => outcome.skipped !== undefined).length;
  return `verify: ${problems.length - failed} passed, ${failed} failed, ${skipped} skipped\n`;
}
