import { resolveWithin } from "./source-imports.mjs";

/**
 * The import cycles of a package, as paths that end where they begin; one per knot of modules that reach each other.
 *
 * @param {import("./source-imports.mjs").Module[]} modules
 * @returns {string[][]}
 */
export function importCycles(modules) {
  const edges = new Map(
    modules.map(({ file, imports }) => [
      file,
      imports.flatMap(({ specifier }) => resolveWithin(file, specifier) ?? []),
    ]),
  );
  /** @type {Set<string>} */
  const done = new Set();
  /** @type {string[][]} */
  const cycles = [];

  /** @param {string} file @param {string[]} path */
  const walk = (file, path) => {
    const start = path.indexOf(file);
    if (start >= 0) cycles.push([...path.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) walk(file, []);
  return cycles;
}
