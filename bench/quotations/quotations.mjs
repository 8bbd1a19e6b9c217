import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readGerman } from "./german-gold.mjs";
import { readPolnear } from "./polnear-gold.mjs";
import { report, score } from "./score.mjs";

/**
 * Measures `findQuotations` on annotated corpora: `npm run bench:quotations`, or after a build
 * `node bench/quotations/quotations.mjs [dev|train] [part of a title]`.
 * The corpora are read from DIGESTKIT_CORPORA or `../shared/corpora` beside the repository; without them nothing is measured.
 */
const corpora = process.env.DIGESTKIT_CORPORA ?? fileURLToPath(new URL("../../../shared/corpora", import.meta.url));
const dist = new URL(process.env.DIGESTKIT_QUOTATIONS ?? "../../packages/quotations/dist/", import.meta.url);
const [split = "dev", only = ""] = process.argv.slice(2);
const { findQuotations } = await import(new URL("index.js", dist));
const { de } = await import(new URL("languages/index.js", dist));

/**
 * Whom the pronouns `he she they it` mean that PolNeAR dev names as the source of something quoted: by the article's place in the
 * corpus, the pronoun's offset and that of a last word of whom it means. The corpus does not say; one of us read them, and left out two
 * that mean nobody who is named.
 */
const pronouns = JSON.parse(await readFile(new URL("pronouns.json", import.meta.url), "utf8"));

async function readPolnearWithPronouns(path) {
  const articles = await readPolnear(path);
  return split === "dev" ? articles.map((article, index) => ({ ...article, antecedents: pronouns[index] })) : articles;
}

const sets = [
  {
    title: `PolNeAR ${split}`,
    path: join(corpora, "polnear", split),
    read: readPolnearWithPronouns,
    options: { language: "en" },
  },
  {
    title: `German Wikinews ${split}`,
    path: join(corpora, "german-wikinews", `${split}.jsonl`),
    read: readGerman,
    options: { language: "de", languages: [de] },
  },
];

for (const { title, path, read, options } of sets.filter((set) => set.title.includes(only))) {
  if (
    !(await access(path).then(
      () => true,
      () => false,
    ))
  ) {
    process.stdout.write(`${title}: skipped, no corpus at ${path}\n`);
    continue;
  }
  const articles = await read(path);
  let spent = 0;
  const result = score(articles, (text) => {
    const start = performance.now();
    const found = findQuotations(text, options);
    spent += performance.now() - start;
    return found;
  });
  process.stdout.write(`${report(title, articles, result, spent)}\n`);
  if (process.env.DIGESTKIT_EXAMPLES)
    await (await import(process.env.DIGESTKIT_EXAMPLES)).default(title, result.examples);
}
