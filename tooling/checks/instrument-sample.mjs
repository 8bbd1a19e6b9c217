import ts from "typescript";

/**
 * Turns the comments of a sample into checks. After a statement, on its last line or the next,
 * `// => value` is what its expression, or the constant it declares, is equal to, or what its `console.log` is given;
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
    const comment = /^[ \t]*\n?[ \t]*\/\/ (=>|prints)(.*(?:\n\/\/.*)*)/.exec(code.slice(statement.end));
    if (!comment) continue;
    const [, kind, text = ""] = comment;
    const expected = JSON.stringify(text.replace(/\n\/\/ ?/g, "\n").trim());
    const line = source.getLineAndCharacterOfPosition(statement.getStart()).line;
    const [start, end] = [statement.getStart(), statement.end];
    const own = code.slice(start, end);
    const checked =
      kind === "prints"
        ? `$sample.startPrinting(); ${own} $sample.printed(${line}, ${expected});`
        : checkedValue(statement, own, `${line}, ${expected}`);
    result = result.slice(0, start) + checked + result.slice(end);
  }
  return result;
}

/**
 * @param {ts.Statement} statement
 * @param {string} own its text
 * @param {string} where line and expectation, as arguments
 */
function checkedValue(statement, own, where) {
  if (!ts.isExpressionStatement(statement)) return `${own} $sample.value(${where}, ${declaredName(statement)});`;
  const log = /^console\.log\((.*)\)$/s.exec(statement.expression.getText());
  return log ? `$sample.logged(${where}, ${log[1]});` : `$sample.value(${where}, (${statement.expression.getText()}));`;
}

/** @param {ts.Statement} statement */
function declaredName(statement) {
  const name = ts.isVariableStatement(statement) ? statement.declarationList.declarations.at(-1)?.name : undefined;
  if (!name)
    throw new SyntaxError("Unexpected `// =>` after a statement without a value, expected an expression or a constant");
  // `const { digest, messages } = …` is compared as that object: the pattern is an expression too.
  return name.getText();
}
