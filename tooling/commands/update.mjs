import { turbo } from "./turbo.mjs";

// `npm run update`: lets every test rewrite what it expects, and writes the lists of public exports and the pages of
// rules. The diff is the review.

const tasks = ["test", "check:api", "check:rules"];
process.exitCode = turbo(["run", ...tasks, "--force", "--continue=dependencies-successful", ...process.argv.slice(2)], {
  env: { UPDATE: "1" },
});
