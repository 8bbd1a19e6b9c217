import { join, posix } from "node:path";
import { existsSync } from "node:fs";
import ts from "typescript";
import { readJson, root } from "./workspaces.mjs";

/**
 * @typedef {import("./workspaces.mjs").Workspace} Workspace
 * @typedef {{ workspace: Workspace, subpath: string, symbols: ts.Symbol[] }} Entry a public entry point and what it exports
 */

/**
 * The public entry points of packages, read from their sources by TypeScript.
 *
 * @param {Workspace[]} workspaces
 * @param {string} [repository]
 * @returns {{ checker: ts.TypeChecker, entries: Entry[] }}
 */
export function readPublicExports(workspaces, repository = root) {
  const sources = workspaces.flatMap((workspace) =>
    Object.entries(workspace.manifest.exports ?? {}).flatMap(([subpath, target]) => {
      const file = typeof target === "string" ? undefined : target["digestkit-source"];
      const path = file && posix.join(repository, workspace.folder, file);
      return path && existsSync(path) ? [{ workspace, subpath, path }] : [];
    }),
  );
  const base = readJson(join(root, "tsconfig.base.json"));
  const { options } = ts.convertCompilerOptionsFromJson(base.compilerOptions, root);
  const program = ts.createProgram({ rootNames: sources.map(({ path }) => path), options });
  const checker = program.getTypeChecker();
  const entries = sources.map(({ workspace, subpath, path }) => {
    const source = program.getSourceFile(path);
    const module = source && checker.getSymbolAtLocation(source);
    return { workspace, subpath, symbols: module ? checker.getExportsOfModule(module) : [] };
  });
  return { checker, entries };
}

/**
 * What an export stands for, past the `export … from` lines on the way.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 */
export const resolveAlias = (checker, symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** Whether an export exists when the program runs, rather than only for the type checker. */
export const isValue = (/** @type {ts.Symbol} */ symbol) => (symbol.flags & ts.SymbolFlags.Value) !== 0;
