import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { toEmail } from "@digestkit/email";
import { toHtml } from "@digestkit/html";
import { isStarted } from "@tooling/checks/report.mjs";
import { readCases } from "./cases.mjs";
import { outcomeText } from "./outcome.mjs";
import { runJava } from "./run-java.mjs";

const require = createRequire(import.meta.url);

/** What is no fault of any page. */
const expected = [
  // An entry or section its editor gave no headline has none; `article` and `section` may be without.
  /^(?:Article|Section) lacks heading\b/u,
];

/** What is no fault of a mail: clients have properties and elements of their own, which others pass over. */
const expectedOfMail = [
  // Outlook hides the preheader by one, Apple Mail keeps both colour schemes by the other.
  /^CSS: “(?:mso-hide|supported-color-schemes)”: Property/u,
  // Outlook lays tables out by attributes.
  /^The “(?:align|bgcolor|border|cellpadding|cellspacing|valign|width)” attribute on the “(?:body|table|td|th)” element is obsolete\./u,
  // <meta name="x-apple-disable-message-reformatting">
  /^Element “meta” is missing one or more of the following attributes: “content”, “property”\.$/u,
];

/**
 * What is HTML, by name: a line for each kind of page.
 *
 * @type {Readonly<Record<string, (digest: import("@digestkit/schema").Digest) => string>>}
 */
const pages = {
  page: (digest) => toHtml(digest),
  mail: (digest) => toEmail(digest).html,
  "page-with-notes": (digest) => toHtml(digest, { sources: "notes", theme: { accent: "#00558c" } }),
};

/**
 * Runs the Nu Html Checker over every page of each case: no error, and no warning but for expected ones.
 *
 * @returns {import("./outcome.mjs").Outcome}
 */
export function verifyPages() {
  const name = `Nu Html Checker ${require("vnu-jar/package.json").version}`;
  const folder = mkdtempSync(join(tmpdir(), "digestkit-html-"));
  try {
    const files = readCases().flatMap((one) =>
      Object.entries(pages).map(([kind, make]) => {
        const path = join(folder, `${one.name}.${kind}.html`);
        writeFileSync(path, make(one.digest));
        return path;
      }),
    );
    const ran = runJava(["-jar", String(require("vnu-jar")), "--format", "json", "--exit-zero-always", ...files]);
    if (!ran) return { name, results: [], skipped: "there is no Java (of version 11 or later) on this machine" };
    const found = readReport(ran.stderr);
    const names = files.map((path) => basename(path));
    return { name, results: names.map((file) => ({ name: file, problems: found.get(file) ?? [] })) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Reads the checker's JSON.
 *
 * @param {string} text
 * @returns {Map<string, string[]>} errors and warnings by name of the file
 */
export function readReport(text) {
  /** @type {{ messages: { type: string, subType?: string, url?: string, lastLine?: number, message: string }[] }} */
  const { messages } = JSON.parse(text);
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const { type, subType, url = "", lastLine, message } of messages) {
    const file = basename(url);
    const isAdvice = type === "info" && subType !== "warning";
    const known = file.endsWith(".mail.html") ? [...expected, ...expectedOfMail] : expected;
    if (isAdvice || known.some((pattern) => pattern.test(message))) continue;
    found.set(file, [...(found.get(file) ?? []), `${lastLine ?? "?"}: ${subType ?? type}: ${message}`]);
  }
  return found;
}

if (isStarted(import.meta.url)) process.stdout.write(outcomeText(verifyPages()));
