import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A template file with a name put in. Templates are files as they are in the repository, about a thing called `<word>-name`:
 * `rule-name`, `ruleName`, `RuleName`, and `Rule name` in prose.
 *
 * @param {string} file below `templates`
 * @param {string} placeholder in kebab-case
 * @param {string} name in kebab-case
 * @returns {string}
 */
export function fillTemplate(file, placeholder, name) {
  const text = readFileSync(join(import.meta.dirname, "templates", file), "utf8");
  return [kebab, camel, pascal, sentence].reduce(
    (filled, style) => filled.replaceAll(style(placeholder), style(name)),
    text,
  );
}

const kebab = (/** @type {string} */ name) => name;

/** `rule-name` → `ruleName` */
export const camel = (/** @type {string} */ name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

const pascal = (/** @type {string} */ name) => capital(camel(name));

const sentence = (/** @type {string} */ name) => capital(name.replaceAll("-", " "));

const capital = (/** @type {string} */ text) => text.charAt(0).toUpperCase() + text.slice(1);
