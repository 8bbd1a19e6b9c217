import ts from "typescript";

/**
 * Turns the comments of a sample into checks. After a statement,
 * `// => value` is what its expression, or the constant it declares, is equal to;
 * `// prints text` is what its `console.log` writes.
 * Comment lines right below continue the comment. The number of lines stays the same.
 *
 * @param {string} code
 * @returns {string}
 */
export function instrumentSample(code) {
  const source = ts.createSourceFile("sample.ts", code, ts.ScriptTarget.Latest, true);
  let result = code;
  for (const statement of source.statements.toReversed()) {
    const comment = /^[ \t]*\/\/ (=>|prints)(.*(?:\n\/\/.*)*)/.exec(code.slice(statement.end));
    if (!comment) continue;
    const [, kind, text = ""] = comment;
    const expected = JSON.stringify(text.replace(/\n\/\/ ?/g, "\n").trim());
    const line = source.getLineAndCharacterOfPosition(statement.getStart()).line;
    const [start, end] = [statement.getStart(), statement.end];
    const own = code.slice(start, end);
    const checked =
      kind === "prints"
        ? `$sample.startPrinting(); ${own} $sample.printed(${line}, ${expected});`
        : ts.isExpressionStatement(statement)
          ? `$sample.value(${line}, ${expected}, (${statement.expression.getText(source)}));`
          : `${own} $sample.value(${line}, ${expected}, ${declaredName(statement)});`;
    result = result.slice(0, start) + checked + result.slice(end);
  }
  return result;
}

/** @param {ts.Statement} statement */
function declaredName(statement) {
  const name = ts.isVariableStatement(statement) ? statement.declarationList.declarations.at(-1)?.name : undefined;
  if (!name)
    throw new SyntaxError("Unexpected `// =>` after a statement without a value, expected an expression or a constant");
  // `const { digest, messages } = …` is compared as that object: the pattern is an expression too.
  return name.getText();
}
