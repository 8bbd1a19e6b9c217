import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { instrumentSample } from "./instrument-sample.mjs";
import { isStarted, report } from "./report.mjs";
import { sampleBlocks } from "./sample-blocks.mjs";
import { listFiles, listPublished, readJson, root } from "./workspaces.mjs";

// Runs the code samples of the documentation against the built packages, and compares what their comments promise.
// README.md beside this file says how to write one.

/** Files that samples may read, by the name they use. */
const files = {
  "digest.txt": "packages/fixtures/cases/monitor/input.txt",
  "digest.md": "packages/fixtures/cases/headings/input.md",
};

/**
 * @typedef {import("./sample-blocks.mjs").Sample} Sample
 *
 * @param {Sample[]} samples
 * @param {string} folder where modules of the repository can be imported from
 * @returns {string[]}
 */
export function sampleProblems(samples, folder) {
  const modules = samples.map((sample, index) => writeSample(sample, folder, `sample-${index + 1}`));
  return [...typeProblems(modules), ...modules.flatMap((module) => runSample(module, folder))];
}

/**
 * @typedef {{ sample: Sample, source: string, program: string }} SampleModule its TypeScript file and the JavaScript that runs
 *
 * @param {Sample} sample
 * @param {string} folder
 * @param {string} name
 * @returns {SampleModule}
 */
function writeSample(sample, folder, name) {
  const module = {
    sample,
    source: join(folder, `${name}.${sample.language === "ts" ? "ts" : "source.mjs"}`),
    program: join(folder, `${name}.mjs`),
  };
  const { outputText } = ts.transpileModule(instrumentSample(sample.code), {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  const expectations = pathToFileURL(join(import.meta.dirname, "sample-expectations.mjs")).href;
  writeFileSync(module.source, sample.code);
  writeFileSync(module.program, `import * as $sample from ${JSON.stringify(expectations)};\n${outputText}`);
  return module;
}

/** @param {SampleModule[]} modules */
function typeProblems(modules) {
  const typed = modules.filter(({ sample }) => sample.language === "ts");
  const { compilerOptions } = readJson(join(root, "tsconfig.base.json"));
  const { options } = ts.convertCompilerOptionsFromJson(
    // Samples see the packages as their readers do: built, with the declarations that are published.
    {
      ...compilerOptions,
      customConditions: [],
      isolatedDeclarations: false,
      noUnusedLocals: false,
      declaration: false,
    },
    root,
  );
  const program = ts.createProgram({ rootNames: typed.map(({ source }) => source), options });
  return ts.getPreEmitDiagnostics(program).flatMap(({ file, start, messageText }) => {
    const sample = typed.find(({ source }) => source === file?.fileName)?.sample;
    const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
    const text = ts.flattenDiagnosticMessageText(messageText, " ");
    return [sample ? `${sample.file}:${sample.line + line}: ${text}` : text];
  });
}

/** @param {SampleModule} module @param {string} folder */
function runSample({ sample, program }, folder) {
  const { status, stderr } = spawnSync(process.execPath, [program], { cwd: folder, encoding: "utf8", timeout: 60_000 });
  const lines = stderr.split("\n").filter((line) => line.trim());
  const wrong = lines.flatMap((line) => (line.startsWith('{"line":') ? [JSON.parse(line)] : []));
  if (wrong.length > 0)
    return wrong.map(
      ({ line, actual, expected }) =>
        `${sample.file}:${sample.line + line}: Unexpected ${actual}, expected ${expected}`,
    );
  return status === 0
    ? []
    : [
        `${sample.file}:${sample.line}: Unexpected failure of the sample: ${lines.filter((line) => !/^\s+at /.test(line)).join("\n  ")}`,
      ];
}

/** The Markdown files whose samples are run. */
const documents = () => [
  ...readdirSync(root).filter((file) => file.endsWith(".md")),
  ...listPublished().map(({ folder }) => `${folder}/README.md`),
  ...listFiles(join(root, "docs"), /\.md$/)
    .map((file) => `docs/${file}`)
    .filter((file) => !file.startsWith("docs/api/")),
];

if (isStarted(import.meta.url)) {
  const folder = join(root, "node_modules/.cache/digestkit-samples");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, source] of Object.entries(files))
    if (existsSync(join(root, source))) copyFileSync(join(root, source), join(folder, name));
  const samples = documents()
    .filter((file) => existsSync(join(root, file)))
    .flatMap((file) => sampleBlocks(file, readFileSync(join(root, file), "utf8")));
  report(`${samples.length} samples`, sampleProblems(samples, folder));
}
