/** Digests of about 50 KB: of each series in the corpora, issues joined; without corpora, our own fixtures. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const size = 50_000;
const corpora = process.env.DIGESTKIT_CORPORA ?? fileURLToPath(new URL("../../../../shared/corpora", import.meta.url));
const fixtures = fileURLToPath(new URL("../../../packages/fixtures/cases", import.meta.url));

/** The digests, always the same ones. */
export function digests() {
  const folders = existsSync(corpora) ? foldersIn(corpora) : [];
  const found = folders.flatMap((folder) => joined(filesIn(folder)));
  return found.length > 0 ? found : joined(repeated(filesIn(fixtures)));
}

function foldersIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();
}

function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
  return names.sort().map((name) => readFileSync(join(folder, name), "utf8"));
}

function repeated(sources) {
  return Array.from({ length: Math.ceil((size * 2) / sources.join("\n").length) }, () => sources).flat();
}

/** The first issues that come to that size, front matter taken off: one digest, or none if there are too few. */
function joined(sources) {
  let text = "";
  for (const source of sources) {
    text += `${source.replace(/^---\n[^]*?\n---\n/u, "")}\n`;
    if (text.length >= size) return text.length < size * 1.6 ? [text] : [text.slice(0, text.indexOf("\n", size) + 1)];
  }
  return [];
}
