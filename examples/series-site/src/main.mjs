import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { toPretty } from "@digestkit/validate";
import { readIssue } from "./read-issue.mjs";
import { siteFiles } from "./site-files.mjs";

// `node src/main.mjs issues out`: prints what the editors should know, and writes the site unless there is an error.

const [from = "issues", to = "out"] = process.argv.slice(2);
const issues = readdirSync(from)
  .filter((file) => /\.(?:md|txt)$/.test(file))
  .map((file) => readIssue(file, readFileSync(join(from, file), "utf8")));

console.log(toPretty(issues));

if (issues.some(({ messages }) => messages.some(({ severity }) => severity === "error"))) {
  console.log("Nothing written: mend the errors first.");
  process.exitCode = 1;
} else {
  const files = siteFiles(issues.map(({ digest }) => digest));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), content);
  }
  console.log(`Written to ${to}: ${[...files.keys()].join(", ")}`);
}
