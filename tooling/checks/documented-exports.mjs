import { relative } from "node:path";
import ts from "typescript";
import { isValue, readPublicExports, resolveAlias } from "./public-exports.mjs";
import { isStarted, report } from "./report.mjs";
import { listPublished, root } from "./workspaces.mjs";

// Every public export has a doc comment, and so has every property of an exported interface, object type or class.
// What unist says about each of its nodes (`type`, `children`, `value`, `position`) need not be said again.

/**
 * @param {ReturnType<typeof readPublicExports>} exports
 * @param {string} [repository] problems name files relative to it
 * @returns {string[]}
 */
export function undocumented({ checker, entries }, repository = root) {
  /** @type {Set<string>} a symbol may be exported twice */
  const problems = new Set();
  for (const { symbols } of entries)
    for (const exported of symbols) {
      const symbol = resolveAlias(checker, exported);
      check(symbol, exported.name);
      if (!isValue(symbol) || symbol.flags & ts.SymbolFlags.Class)
        for (const member of membersOf(checker, symbol)) check(member, `${exported.name}.${member.name}`);
    }
  return [...problems];

  /** @param {ts.Symbol} symbol @param {string} name */
  function check(symbol, name) {
    const declaration = symbol.declarations?.[0];
    if (!declaration || isForeign(declaration)) return;
    if (symbol.getDocumentationComment(checker).length > 0) return;
    const source = declaration.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(declaration.getStart());
    problems.add(
      `${relative(repository, source.fileName)}:${line + 1}: Unexpected public ${name} without a doc comment, expected one that says what it is`,
    );
  }
}

/**
 * The properties a type declares itself; not those of a union, of a library, or of `string` behind an alias.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 */
function membersOf(checker, symbol) {
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  if (!(type.flags & ts.TypeFlags.Object)) return [];
  const members = checker.getPropertiesOfType(type).filter(({ name }) => !name.startsWith("__"));
  const isNode = members.some(
    (member) => member.name === "type" && isStringLiteralType(checker.getTypeOfSymbol(member)),
  );
  return isNode ? members.filter(({ name }) => !unistFields.has(name)) : members;
}

/** @param {ts.Type} type */
const isStringLiteralType = (type) =>
  type.isStringLiteral() || (type.isUnion() && type.types.every((part) => part.isStringLiteral()));

const unistFields = new Set(["type", "children", "value", "position"]);

/** @param {ts.Declaration} declaration */
const isForeign = (declaration) => /\/(node_modules|dist)\//.test(declaration.getSourceFile().fileName);

if (isStarted(import.meta.url)) report("Documented exports", undocumented(readPublicExports(listPublished())));
