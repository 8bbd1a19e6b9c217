/**
 * @typedef {{ file: string, line: number, language: string, code: string }} Sample `line` is that of the first line of code
 */

/** ` ```ts` or ` ```js title="…"`, perhaps indented in a list. */
const fence = /^(\s*)(`{3,})(js|ts|mjs|javascript|typescript)\b/;
const notRun = /<!-- not run: \S.* -->/;

/**
 * The code blocks of a Markdown file that are complete modules: they start with an import (comments may come before).
 * A line `<!-- not run: reason -->` before a block excuses it.
 *
 * @param {string} file
 * @param {string} markdown
 * @returns {Sample[]}
 */
export function sampleBlocks(file, markdown) {
  const lines = markdown.split("\n");
  /** @type {Sample[]} */
  const samples = [];
  for (let index = 0; index < lines.length; index++) {
    const [, indent = "", ticks = "", name = ""] = fence.exec(lines[index] ?? "") ?? [];
    if (!ticks) continue;
    const start = index + 1;
    const end = lines.findIndex((line, at) => at >= start && line.trim() === ticks);
    const code = lines.slice(start, end).map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
    if (startsWithImport(code) && !excused(lines, index))
      samples.push({
        file,
        line: start + 1,
        language: /^(ts|typescript)$/.test(name) ? "ts" : "js",
        code: code.join("\n"),
      });
    index = end;
  }
  return samples;
}

/** @param {string[]} code */
const startsWithImport = (code) => /^import\b/.test(code.find((line) => line.trim() && !line.startsWith("//")) ?? "");

/** @param {string[]} lines @param {number} index */
const excused = (lines, index) => notRun.test(lines.slice(0, index).findLast((line) => line.trim()) ?? "");

/**
 * The text of a source file's doc comments, on the lines where it stands; other lines are empty.
 *
 * @param {string} source
 * @returns {string}
 */
export const commentText = (source) =>
  source
    .split("\n")
    .map((line) => /^\s*\* ?(.*)$/.exec(line)?.[1] ?? "")
    .join("\n");
