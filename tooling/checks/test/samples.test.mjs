import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { commentText, sampleBlocks } from "../sample-blocks.mjs";
import { matches, show } from "../sample-expectations.mjs";
import { sampleProblems } from "../sample-problems.mjs";
import { root } from "../workspaces.mjs";

// Inside the repository, so that the samples find what they import.
mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
const folder = mkdtempSync(join(root, "node_modules/.cache/digestkit-samples-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** @param {string} code */
const run = (code, language = "ts") =>
  sampleProblems(
    [{ file: "README.md", line: 10, language, code: `import { posix } from "node:path";\n${code}` }],
    folder,
  );

test("blocks that start with an import are samples; others and excused ones are not", () => {
  const markdown = [
    "```ts",
    "import a from 'a';",
    "a();",
    "```",
    "1. In a list",
    "   ```js",
    "   // First",
    "   import b from 'b';",
    "   ```",
    "```js",
    "b();",
    "```",
    "```sh",
    "import x.png",
    "```",
    "<!-- not run: needs a network -->",
    "",
    "```js",
    "import c from 'c';",
    "```",
  ].join("\n");
  expect(sampleBlocks("README.md", markdown)).toEqual([
    { file: "README.md", line: 2, language: "ts", code: "import a from 'a';\na();" },
    { file: "README.md", line: 7, language: "js", code: "// First\nimport b from 'b';" },
  ]);
});

test("doc comments hold samples too", () => {
  const source = [
    "/**",
    " * @example",
    " * ```ts",
    " * import a from 'a';",
    " *",
    " * a();",
    " * ```",
    " */",
    "export const b = `",
    "```ts",
    "import",
  ].join("\n");
  expect(sampleBlocks("a.ts", commentText(source))).toEqual([
    { file: "a.ts", line: 4, language: "ts", code: "import a from 'a';\n\na();" },
  ]);
});

test("what comments promise is compared", () => {
  expect(
    run(
      [
        'const a = { x: [1], y: "hello" }; // => { x: [1], y: "hello" }',
        'const { x, y } = a; // => { x: […], y: "hel…" }',
        'posix.join("a", "b"); // => "a/b"',
        'console.log("one\\ntwo", x);',
        "// prints one",
        "// two [1]",
        "console.log(y); // => hello",
        'console.log(y); // => "hello"',
        "console.log(x, y); // => [1] hello",
      ].join("\n"),
    ),
  ).toEqual([]);
});

test("a wrong promise, a wrong type and an exception are named by their line", () => {
  expect(run("[1, 2].length; // => 3\nconsole.log(1); // prints 2\nconsole.log(1, 2);\n// => 2")).toEqual([
    "README.md:11: Unexpected 2, expected 3",
    "README.md:12: Unexpected 1, expected 2",
    "README.md:13: Unexpected 1 2, expected 2",
  ]);
  expect(run("export const a: string = 1;")).toEqual([
    "README.md:11: Type 'number' is not assignable to type 'string'.",
  ]);
  expect(run("posix.missing();", "js")).toEqual([
    "README.md:10: Unexpected failure of the sample, TypeError: posix.missing is not a function",
  ]);
});

test("values are shown as they are written", () => {
  expect(show({ a: "b", "c-d": [1, null, undefined, {}] })).toBe('{ a: "b", "c-d": [1, null, undefined, {}] }');
  expect(matches('{ a: "b" }', '{ a: "c" }')).toBe(false);
  expect(matches("a\n  b", "a b")).toBe(true);
});
