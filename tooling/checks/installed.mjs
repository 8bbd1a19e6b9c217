import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { pack } from "./pack.mjs";
import { isStarted, report } from "./report.mjs";
import { listPublished, readJson, root } from "./workspaces.mjs";

// Puts what `npm publish` would send into a project of its own, and uses it there as its readers do: `import` and
// `require` of every entry point, the types under two module resolutions, the command.

/** @typedef {import("./workspaces.mjs").Workspace} Workspace */

/** @param {Workspace[]} workspaces */
function install(workspaces) {
  const project = realpathSync(mkdtempSync(join(tmpdir(), "digestkit-installed-")));
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
  linkDependencies(join(root, "node_modules"), join(project, "node_modules"));
  for (const { folder, manifest } of workspaces) {
    const [from, to] = [join(root, folder), join(project, "node_modules", manifest.name)];
    for (const file of pack(from, ["--dry-run"]).files) cpSync(join(from, file), join(to, file));
    linkDependencies(join(from, "node_modules"), join(to, "node_modules"));
  }
  return project;
}

/**
 * Links installed packages, except our own, which are links to the workspaces.
 *
 * @param {string} from
 * @param {string} to
 */
function linkDependencies(from, to) {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name.startsWith(".") || name === "digestkit" || name === "@digestkit") continue;
    symlinkSync(join(from, name), join(to, name), "junction");
  }
}

/** @param {Workspace[]} workspaces */
const entryPoints = (workspaces) =>
  workspaces.flatMap(({ folder, manifest }) =>
    Object.entries(readJson(join(root, folder, "api.json"))).map(([subpath, { values }]) => ({
      specifier: `${manifest.name}${subpath.slice(1)}`,
      values,
    })),
  );

/**
 * @param {string} project
 * @param {ReturnType<typeof entryPoints>} entries
 */
function useValues(project, entries) {
  const compare = `
    const problems = entries.flatMap(({ specifier, values }, index) => {
      const found = Object.keys(modules[index]).sort();
      return String(found) === String(values) ? [] : [specifier + ": Unexpected exports " + found + ", expected " + values];
    });
    for (const problem of problems) console.error(problem);
    process.exitCode = problems.length;`;
  const list = `const entries = ${JSON.stringify(entries)};`;
  writeFileSync(
    join(project, "use.mjs"),
    `${list} const modules = await Promise.all(entries.map(({ specifier }) => import(specifier)));${compare}`,
  );
  writeFileSync(
    join(project, "use.cjs"),
    `${list} const modules = entries.map(({ specifier }) => require(specifier));${compare}`,
  );
  return [
    ["use.mjs", "import"],
    ["use.cjs", "require"],
    ["node_modules/digestkit/dist/cli.js", "the command", "--help"],
  ].flatMap(([file = "", how, ...args]) => {
    const { status, stderr } = spawnSync(process.execPath, [file, ...args], { cwd: project, encoding: "utf8" });
    return status === 0 && stderr === ""
      ? []
      : [`Unexpected failure of ${how}, expected it to work once installed: ${stderr}`];
  });
}

/**
 * Checks the published declarations with nothing skipped, as strictly as a reader could.
 *
 * @param {string} project
 * @param {ReturnType<typeof entryPoints>} entries
 */
function useTypes(project, entries) {
  const file = join(project, "use.ts");
  writeFileSync(
    file,
    entries.map(({ specifier }, index) => `export * as entry${index} from "${specifier}";`).join("\n"),
  );
  const resolutions = [
    { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
    { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  ];
  return resolutions.flatMap((resolution) => {
    const program = ts.createProgram({
      rootNames: [file],
      options: {
        ...resolution,
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        target: ts.ScriptTarget.ES2023,
        types: [],
      },
    });
    return ts
      .getPreEmitDiagnostics(program)
      .filter(
        (diagnostic) =>
          diagnostic.file === undefined || /use\.ts$|digestkit\//.test(pathIn(project, diagnostic.file.fileName)),
      )
      .map(
        ({ file: where, messageText }) =>
          `${where ? pathIn(project, where.fileName) : "types"}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
      );
  });
}

/** @param {string} project @param {string} file */
const pathIn = (project, file) => (file.startsWith(project) ? file.slice(project.length + 1) : "");

if (isStarted(import.meta.url)) {
  const workspaces = listPublished();
  const project = install(workspaces);
  try {
    const entries = entryPoints(workspaces);
    report("Installed packages", [...useValues(project, entries), ...useTypes(project, entries)]);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
