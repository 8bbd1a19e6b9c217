import { Document, isScalar, Scalar, visit } from "yaml";

/** Characters that the text gate would change, and those that only an escape shows. */
const gated = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;

/**
 * Front matter as YAML between `---` lines.
 *
 * @param fields - Mapping; keys whose value is `undefined` are left out.
 * @returns YAML with its fences, or an empty text when there is nothing to say.
 */
export function writeFrontMatter(fields: Readonly<Record<string, unknown>>): string {
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  if (Object.keys(said).length === 0) return "";
  const document = new Document(said, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_key, node) {
      if (isScalar(node) && typeof node.value === "string" && gated.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const yaml = document.toString({ lineWidth: 0 }).replace(new RegExp(gated, "gu"), escape);
  return `---\n${yaml}---\n`;
}

/** Such characters stand only inside double quotes, where YAML has escapes for them. */
function escape(character: string): string {
  return String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, "0");
}
