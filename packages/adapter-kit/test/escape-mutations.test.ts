import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";

// An escape that no text depends on could be lost unnoticed. So each is taken away on purpose, in a copy of the module's
// source, and the texts below have to tell.

type Escape = (text: never) => string;

const read = (file: string): string => readFileSync(new URL(`../src/escape/${file}.ts`, import.meta.url), "utf8");

/** The escape functions of some source, that of forbidden characters in front. */
async function load(name: string, code: string, forbidden: string): Promise<Escape> {
  const own = code.replace(/^import .*;$/mu, "");
  const joined = name === "replaceForbidden" ? own : forbidden + own;
  const { outputText } = ts.transpileModule(joined, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
  });
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(outputText)}`)) as Record<
    string,
    Escape
  >;
  return module[name] as Escape;
}

interface Module {
  name: string;
  file: string;
  /** Texts and what they become. */
  cases: readonly (readonly [text: unknown, escaped: string])[];
  /** What is taken away, from the source, and what is left. */
  mutations: readonly (readonly [escape: string, from: string, to: string])[];
}

const modules: readonly Module[] = [
  {
    name: "replaceForbidden",
    file: "replace-forbidden",
    cases: [
      ["a\u0000\u0008", "a\uFFFD\uFFFD"],
      ["\u000B", "\uFFFD"],
      ["\u000C", "\uFFFD"],
      ["\u000E\u001F", "\uFFFD\uFFFD"],
      ["\u007F\u0085\u009F", "\uFFFD\uFFFD\uFFFD"],
      ["\uD800", "\uFFFD"],
      ["\uDC00", "\uFFFD"],
      ["\uFDD0\uFFFE", "\uFFFD\uFFFD"],
      ["\u{1FFFF}", "\uFFFD"],
      ["\t\n\r\u{1F600}", "\t\n\r\u{1F600}"],
    ],
    mutations: [
      ["anything", 'suspect.test(text) ? text.replace(forbidden, "\\uFFFD") : text', "text"],
      ["C0 controls", "[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\p{Cs}", "[\\u007F-\\u009F\\p{Cs}"],
      [
        "vertical tab and form feed",
        "\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\p{Cs}",
        "\\u0008\\u000E-\\u001F\\u007F-\\u009F\\p{Cs}",
      ],
      ["C1 controls", "\\u007F-\\u009F\\p{Cs}", "\\p{Cs}"],
      ["surrogates", "\\p{Cs}\\p{Non", "\\p{Non"],
      ["noncharacters", "\\p{Noncharacter_Code_Point}", ""],
      ["surrogates, at first sight", "\\u009F\\uD800-\\uDFFF", "\\u009F"],
      ["noncharacters, at first sight", "\\uFDD0-\\uFDEF\\uFFFE\\uFFFF", ""],
      ["controls, at first sight", "\\u000E-\\u001F\\u007F-\\u009F\\uD800", "\\uD800"],
    ],
  },
  {
    name: "escapeText",
    file: "escape-text",
    cases: [
      ["<", "&lt;"],
      ["<b>", "&lt;b&gt;"],
      ["&amp;", "&amp;amp;"],
      [">", "&gt;"],
      ["a\r\nb\rc", "a\nb\nc"],
      ["a\u0000", "a\uFFFD"],
    ],
    mutations: [
      ["&", '  "&": "&amp;",\n', ""],
      ["<", '  "<": "&lt;",\n', ""],
      [">", '  ">": "&gt;",\n', ""],
      ["CR LF", '  "\\r\\n": "\\n",\n', ""],
      ["CR", '  "\\r": "\\n",\n', ""],
      ["the test before", "/[&<>\\r]/.test(clean)", "/[&>\\r]/.test(clean)"],
      ["forbidden characters", "replaceForbidden(text);", "text;"],
    ],
  },
  {
    name: "escapeAttribute",
    file: "escape-attribute",
    cases: [
      ["<", "&lt;"],
      [">", "&gt;"],
      ["&quot;", "&amp;quot;"],
      ['"', "&quot;"],
      ["'", "&#39;"],
      ["a\r\nb\rc", "a\nb\nc"],
      ["a\u0000", "a\uFFFD"],
    ],
    mutations: [
      ["&", '  "&": "&amp;",\n', ""],
      ["<", '  "<": "&lt;",\n', ""],
      [">", '  ">": "&gt;",\n', ""],
      ['"', '  \'"\': "&quot;",\n', ""],
      ["'", '  "\'": "&#39;",\n', ""],
      ["the test before", "/[&<>\"'\\r]/.test(clean)", "/[&<>\\r]/.test(clean)"],
      ["forbidden characters", "replaceForbidden(text);", "text;"],
    ],
  },
  {
    name: "escapeXml",
    file: "escape-xml",
    cases: [
      ["<", "&lt;"],
      ["]]>", "]]&gt;"],
      ["&x;", "&amp;x;"],
      ["\r", "&#xD;"],
      ["\u0000", "\uFFFD"],
    ],
    mutations: [
      ["&", '"&": "&amp;", ', ""],
      ["<", '"<": "&lt;", ', ""],
      [">", '">": "&gt;", ', ""],
      ["CR", '"\\r": "&#xD;"', ""],
      ["forbidden characters", "replaceForbidden(text)", "text"],
    ],
  },
  {
    name: "escapeJson",
    file: "escape-json",
    cases: [
      ["</script>", '"\\u003c/script\\u003e"'],
      ["&", '"\\u0026"'],
      ["\u2028\u2029", '"\\u2028\\u2029"'],
    ],
    mutations: [
      ["<", "[<>&", "[>&"],
      [">", "[<>&", "[<&"],
      ["&", "[<>&", "[<>"],
      ["U+2028", "\\u2028\\u2029]", "\\u2029]"],
      ["U+2029", "\\u2028\\u2029]", "\\u2028]"],
      ["the first only", "\\u2029]/g", "\\u2029]/"],
    ],
  },
  {
    name: "escapeHeader",
    file: "escape-header",
    cases: [
      ["a\r\nBcc: b", "a Bcc: b"],
      ["a\u0085b\u000Cc", "a b c"],
      ["a\u0000", "a\uFFFD"],
      [" a ", "a"],
    ],
    mutations: [
      ["line breaks", '.replace(/[\\s\\u0085]+/gu, " ")', ""],
      ["U+0085", "[\\s\\u0085]", "[\\s]"],
      ["forbidden characters", "replaceForbidden(", "String("],
      ["space around", ".trim()", ""],
    ],
  },
  {
    name: "escapePlain",
    file: "escape-plain",
    cases: [
      ["a\r\nb\rc\u2028d\u2029e", "a\nb\nc\nd\ne"],
      ["\u202Egnp", "\uFFFDgnp"],
      ["\u202D", "\uFFFD"],
      ["\u001B[2J", "\uFFFD[2J"],
    ],
    mutations: [
      ["CR", "/\\r\\n?|", "/"],
      ["line separators", "|[\\u2028\\u2029]", ""],
      ["overrides", "[\\u202D\\u202E]", "[\\u202D]"],
      ["forbidden characters", "return replaceForbidden(", "return String("],
    ],
  },
  {
    name: "escapeTerminal",
    file: "escape-terminal",
    cases: [
      ["\u001B]0;x\u0007", "\\u{1B}]0;x\\u{7}"],
      ["\u009B2J\u007F", "\\u{9B}2J\\u{7F}"],
      ["\u202E\u200B", "\\u{202E}\\u{200B}"],
      ["\u2066\u061C", "\\u{2066}\\u{61C}"],
      ["\u{E0041}\uFEFF", "\\u{E0041}\\u{FEFF}"],
      ["\uFFF9", "\\u{FFF9}"],
      ["\uD800\uFFFE", "\\u{D800}\\u{FFFE}"],
      ["a\r\tb\n", "a\\u{D}\tb\n"],
    ],
    mutations: [
      ["C0 controls", "\\u0000-\\u0008\\u000B-\\u001F", ""],
      ["C1 controls", "\\u007F-\\u009F", ""],
      ["the Arabic letter mark", "\\u061C", ""],
      ["invisible characters", "\\u200B-\\u200F", ""],
      ["overrides", "\\u2028-\\u202E", ""],
      ["isolates", "\\u2060-\\u206F", ""],
      ["the byte order mark", "\\uFEFF", ""],
      ["annotations", "\\uFFF9-\\uFFFB", ""],
      ["tags", "\\u{E0000}-\\u{E007F}", ""],
      ["surrogates", "\\p{Cs}", ""],
      ["noncharacters", "\\p{Noncharacter_Code_Point}", ""],
    ],
  },
  {
    name: "escapeCsv",
    file: "escape-csv",
    cases: [
      ["=1", "'=1"],
      ["+1", "'+1"],
      ["-1", "'-1"],
      ["@a", "'@a"],
      ["\t=1", "'\t=1"],
      ["\uFF1D1", "'\uFF1D1"],
      ["a,b", '"a,b"'],
      ['a"b', '"a""b"'],
      ["a\nb", '"a\nb"'],
      ["a\u0000", "a\uFFFD"],
      [-1, "-1"],
    ],
    mutations: [
      ["formulas", "formula.test(value) ? `'${value}` : value", "value"],
      ["formulas with =", "^[=+", "^[+"],
      ["formulas in wide characters", "\\uFF1D\\uFF0B\\uFF0D\\uFF20", ""],
      ["formulas after a tab", "\\t\\r", "\\r"],
      ["commas", '/[",\\r\\n]/', '/["\\r\\n]/'],
      ["line breaks", '/[",\\r\\n]/', '/[",]/'],
      ["quotation marks", "text.replaceAll('\"', '\"\"')", "text"],
      ["forbidden characters", "replaceForbidden(", "String("],
    ],
  },
];

async function wrongTexts({ name, cases }: Module, code: string): Promise<unknown[]> {
  const escape = await load(name, code, read("replace-forbidden"));
  return cases.filter(([text, escaped]) => escape(text as never) !== escaped).map(([text]) => text);
}

describe.each(modules)("$name", (module) => {
  const source = read(module.file);

  test("gets every text right", async () => {
    expect(await wrongTexts(module, source)).toEqual([]);
  });

  test.each(module.mutations)("a text tells when it no longer escapes %s", async (_, from, to) => {
    // Where the doc comment has it too, the code is what comes last.
    const at = source.lastIndexOf(from);
    expect(at).not.toBe(-1);
    const mutated = source.slice(0, at) + to + source.slice(at + from.length);
    expect(await wrongTexts(module, mutated)).not.toEqual([]);
  });
});
