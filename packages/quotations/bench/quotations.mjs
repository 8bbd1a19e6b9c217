import { access } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readGerman } from "./german-gold.mjs";
import { readPolnear } from "./polnear-gold.mjs";
import { report, score } from "./score.mjs";

/**
 * Measures `findQuotations` on annotated corpora: `node bench/quotations.mjs [dev|train]` after `npm run build`.
 * The corpora are read from DIGESTKIT_CORPORA or `../shared/corpora` beside the repository; without them nothing is measured.
 */
const corpora = process.env.DIGESTKIT_CORPORA ?? fileURLToPath(new URL("../../../../shared/corpora", import.meta.url));
const library = process.env.DIGESTKIT_QUOTATIONS ?? new URL("../dist/index.js", import.meta.url).href;
const split = process.argv[2] ?? "dev";
const { findQuotations } = await import(library);

const sets = [
  { title: `PolNeAR ${split}`, path: join(corpora, "polnear", split), read: readPolnear, options: { language: "en" } },
  {
    title: `German Wikinews ${split}`,
    path: join(corpora, "german-wikinews", `${split}.jsonl`),
    read: readGerman,
    options: { language: "de" },
  },
];

for (const { title, path, read, options } of sets) {
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
