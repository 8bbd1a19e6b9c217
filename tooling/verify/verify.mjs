import { isStarted } from "@tooling/checks/report.mjs";
import { verifyBooks } from "./epubcheck.mjs";
import { verifyPages } from "./nu.mjs";
import { outcomeText, summaryText } from "./outcome.mjs";

/** The verifiers, in the order they run: a new one is a line here. */
const verifiers = [verifyPages, verifyBooks];

/** Runs all verifiers and says what they found; fails where one found something. */
function verify() {
  const outcomes = verifiers.map((run) => {
    const outcome = run();
    process.stdout.write(outcomeText(outcome));
    return outcome;
  });
  process.stdout.write(summaryText(outcomes));
  if (outcomes.some(({ results }) => results.some(({ problems }) => problems.length > 0))) process.exitCode = 1;
}

if (isStarted(import.meta.url)) verify();
