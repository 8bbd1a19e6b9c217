import { isDeepStrictEqual } from "node:util";
import { runInThisContext } from "node:vm";

// Imported by every sample that `run-samples.mjs` runs.

/**
 * @typedef {{ index: number, line?: number, text: string }} Problem the sample's number, the line in it, and what is wrong
 */

const log = console.log;

/** Number of the sample that runs. */
let index = 0;

/** @param {number} next */
export function begin(next) {
  index = next;
  console.log = log;
}

/** @type {string[]} what `console.log` wrote since `startPrinting` */
let lines = [];

export function startPrinting() {
  lines = [];
  console.log = (...values) => lines.push(textOfLog(values));
}

/** @param {number} line @param {string} expected */
export function printed(line, expected) {
  console.log = log;
  const actual = lines.join("\n").trim();
  if (!matches(actual, expected)) differ(line, actual, expected);
}

/** @param {number} line @param {string} expected @param {unknown} actual */
export function value(line, expected, actual) {
  if (!equals(actual, expected)) differ(line, show(actual), expected);
}

/** @param {number} line @param {string} expected @param {unknown[]} values what `console.log` would have written */
export function logged(line, expected, ...values) {
  const text = textOfLog(values);
  if (!matches(text, expected) && !(values.length === 1 && equals(values[0], expected))) differ(line, text, expected);
}

/** @param {unknown[]} values */
const textOfLog = (values) => values.map((given) => (typeof given === "string" ? given : show(given))).join(" ");

/** @param {unknown} actual @param {string} expected */
function equals(actual, expected) {
  const wanted = evaluate(expected);
  return wanted.ok ? isDeepStrictEqual(actual, wanted.value) : matches(show(actual), expected);
}

/** @param {Omit<Problem, "index">} problem */
export function fail(problem) {
  process.exitCode = 1;
  console.error(JSON.stringify({ index, ...problem }));
}

/** @param {number} line @param {string} actual @param {string} expected */
const differ = (line, actual, expected) => fail({ line, text: `Unexpected ${actual}, expected ${expected}` });

/**
 * The value a comment writes down, unless it leaves something out with `…`.
 *
 * @param {string} text
 * @returns {{ ok: true, value: unknown } | { ok: false }}
 */
function evaluate(text) {
  if (text.includes("…")) return { ok: false };
  try {
    return { ok: true, value: runInThisContext(`(${text})`) };
  } catch {
    return { ok: false };
  }
}

/**
 * Compares texts without regard to white space; `…` stands for anything.
 *
 * @param {string} actual
 * @param {string} expected
 */
export function matches(actual, expected) {
  const squeeze = (/** @type {string} */ text) => text.replace(/\s+/g, " ").trim();
  if (squeeze(actual) === squeeze(expected)) return true;
  const parts = squeeze(expected)
    .split(/ ?… ?/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s").test(squeeze(actual));
}

/**
 * A value as a programmer would write it: `{ text: "Hi", range: { start: 0, end: 2 } }`.
 *
 * @param {unknown} data
 * @returns {string}
 */
export function show(data) {
  if (Array.isArray(data)) return `[${data.map(show).join(", ")}]`;
  if (typeof data !== "object" || data === null) return typeof data === "string" ? JSON.stringify(data) : String(data);
  const fields = Object.entries(data).map(
    ([key, field]) => `${/^[\w$]+$/.test(key) ? key : JSON.stringify(key)}: ${show(field)}`,
  );
  return fields.length > 0 ? `{ ${fields.join(", ")} }` : "{}";
}
