import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { posix } from "node:path";
import ts from "typescript";
import { listFiles } from "./workspaces.mjs";

/**
 * @typedef {{ specifier: string, line: number }} Import
 * @typedef {{ file: string, imports: Import[] }} Module `file` is relative to the package folder
 */

/**
 * Every module a source text names: static, type-only and dynamic imports, and re-exports.
 *
 * @param {string} text
 * @returns {Import[]}
 */
export function importsOf(text) {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => ({
    specifier: fileName,
    line: text.slice(0, pos).split("\n").length,
  }));
}

/**
 * The modules below `src` or `test` of a package.
 *
 * @param {string} packageFolder absolute
 * @param {"src" | "test"} part
 * @returns {Module[]}
 */
export const readModules = (packageFolder, part) =>
  listFiles(posix.join(packageFolder, part), /\.tsx?$/).map((file) => ({
    file: `${part}/${file}`,
    imports: importsOf(readFileSync(posix.join(packageFolder, part, file), "utf8")),
  }));

/**
 * The npm package a specifier names: `@a/b/c` → `@a/b`; nothing for a path, a module of Node, or one that package.json maps.
 *
 * @param {string} specifier
 * @returns {string | undefined}
 */
export function packageOf(specifier) {
  if (/^[.#]/.test(specifier) || isNodeModule(specifier)) return undefined;
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

/**
 * @param {string} specifier
 */
export const isNodeModule = (specifier) => specifier.startsWith("node:") || builtinModules.includes(specifier);

/**
 * The file of the same package that a relative specifier names.
 *
 * @param {string} from
 * @param {string} specifier
 */
export const resolveWithin = (from, specifier) =>
  specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier) : undefined;
