import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { isStarted, report } from "./report.mjs";
import { listFiles, listPublished, root } from "./workspaces.mjs";

// Markup comes from the `html` tagged template and from xast, which escape; a string with a tag in it does not.
// Only adapter-kit's html and escape modules may hold such strings. Where a string only talks about a tag, the line
// before it says so: `// markup-text: <why it is not output>`.

const allowed = /^packages\/adapter-kit\/src\/(html|escape)(\/|[.-])/;
/** Elements of HTML (WHATWG HTML, index of elements) and the roots of what else we write; not `<file>` of a command's usage. */
const elements = [
  "a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite code col colgroup",
  "data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h[1-6] head header",
  "hgroup hr html i iframe img input ins kbd label legend li link main map mark math menu meta meter nav noscript object",
  "ol optgroup option output p picture pre progress q rp rt ruby s samp script search section select slot small source",
  "span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track u ul var",
  "video wbr channel entry feed item rss",
];
const tag = new RegExp(`</?(?:${elements.join(" ").replaceAll(" ", "|")})(?=[\\s/>]|$)`, "i");
const excuse = /\/\/ markup-text: \S/;

/**
 * @param {string} file
 * @param {string} text
 * @returns {string[]}
 */
export function markupStrings(file, text) {
  if (allowed.test(file)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lines = text.split("\n");
  /** @type {string[]} */
  const problems = [];
  visit(source);
  return problems;

  /** @param {ts.Node} node */
  function visit(node) {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === "html") {
      // Escaped by the tag; only what is put into the template can still be a raw string.
      if (ts.isTemplateExpression(node.template))
        node.template.templateSpans.forEach(({ expression }) => visit(expression));
      return;
    }
    const found = "text" in node && typeof node.text === "string" && isString(node) ? tag.exec(node.text) : null;
    if (found) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      const excused = [lines[line], lines[line - 1]].some((comment) => excuse.test(comment ?? ""));
      if (!excused)
        problems.push(
          `${file}:${line + 1}: Unexpected markup ${found[0]} in a string, expected the html tagged template or xast`,
        );
    }
    ts.forEachChild(node, visit);
  }
}

/** @param {ts.Node} node */
const isString = (node) =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node);

if (isStarted(import.meta.url)) {
  const problems = listPublished().flatMap(({ folder }) =>
    listFiles(join(root, folder, "src"), /\.tsx?$/).flatMap((name) =>
      markupStrings(`${folder}/src/${name}`, readFileSync(join(root, folder, "src", name), "utf8")),
    ),
  );
  report("Markup strings", problems);
}
