import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { instrumentSample } from "./instrument-sample.mjs";

/**
 * @typedef {import("./sample-blocks.mjs").Sample} Sample
 * @typedef {{ sample: Sample, source: string, program: string }} SampleModule its TypeScript file and the JavaScript that runs
 */

/**
 * Type-checks and runs samples.
 *
 * @param {Sample[]} samples
 * @param {string} folder where modules of the repository can be imported from
 * @returns {string[]}
 */
export function sampleProblems(samples, folder) {
  const modules = samples.map((sample, index) => writeSample(sample, folder, `sample-${index + 1}`));
  return [...typeProblems(modules), ...runProblems(modules, folder)];
}

const expectations = pathToFileURL(join(import.meta.dirname, "sample-expectations.mjs")).href;

/**
 * @param {Sample} sample
 * @param {string} folder
 * @param {string} name
 * @returns {SampleModule}
 */
function writeSample(sample, folder, name) {
  const source = join(folder, `${name}.${sample.language === "ts" ? "ts" : "source.mjs"}`);
  const program = join(folder, `${name}.mjs`);
  const { outputText } = ts.transpileModule(instrumentSample(sample.code), {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  writeFileSync(source, sample.code);
  writeFileSync(program, `import * as $sample from ${JSON.stringify(expectations)};\n${outputText}`);
  return { sample, source, program };
}

/** What a reader's project is set to; it sees the packages as published, built and with their declarations. */
const readersOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ["node"],
  skipLibCheck: true,
  noEmit: true,
};

/** @param {SampleModule[]} modules */
function typeProblems(modules) {
  const typed = modules.filter(({ sample }) => sample.language === "ts");
  const program = ts.createProgram({ rootNames: typed.map(({ source }) => source), options: readersOptions });
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const sample = typed.find(({ source }) => source === file?.fileName)?.sample;
    const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
    const text = ts.flattenDiagnosticMessageText(messageText, " ");
    return sample ? `${sample.file}:${sample.line + line}: ${text}` : text;
  });
}

/**
 * Runs the samples one after another in one process, in the folder.
 *
 * @param {SampleModule[]} modules
 * @param {string} folder
 */
function runProblems(modules, folder) {
  const programs = modules.map(({ program }) => pathToFileURL(program).href);
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "run-samples.mjs"), ...programs], {
    cwd: folder,
    encoding: "utf8",
    timeout: 300_000,
  });
  const lines = stderr.split("\n").filter((line) => line.trim());
  /** @type {import("./sample-expectations.mjs").Problem[]} */
  const found = lines.flatMap((line) => (line.startsWith('{"index":') ? [JSON.parse(line)] : []));
  if (status !== 0 && found.length === 0) return [`Unexpected end of the samples: ${lines.join("\n")}`];
  return found.map(({ index, line = 0, text }) => {
    const sample = modules[index]?.sample;
    return `${sample?.file}:${(sample?.line ?? 0) + line}: ${text}`;
  });
}
