import { fileURLToPath } from "node:url";

/**
 * Whether a module is the one Node was started with, rather than imported by a test.
 *
 * @param {string} url its `import.meta.url`
 */
export const isStarted = (url) => process.argv[1] === fileURLToPath(url);

/**
 * Prints one line per problem, and fails the process when there is one.
 *
 * @param {string} title
 * @param {string[]} problems
 */
export function report(title, problems) {
  if (problems.length === 0) {
    console.log(`${title}: ok`);
    return;
  }
  for (const problem of problems) console.error(problem);
  console.error(`${title}: ${problems.length} problem${problems.length === 1 ? "" : "s"}`);
  process.exitCode = 1;
}
