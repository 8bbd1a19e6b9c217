import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Message } from "@digestkit/schema";
import { expect, test } from "vitest";
import { desk, type Ran } from "./run-cli.ts";

const sloppy = "Rosa Emming‘s report on the  dam (as read ) was late.\n";
const name = "digestkit.config.json";

/** Rule and severity of what `check --format json` reports. */
function found({ stdout }: Ran): string[] {
  const report = JSON.parse(stdout) as { files: { messages: Message[] }[] };
  return report.files.flatMap(({ messages }) => messages.map(({ ruleId, severity }) => `${severity} ${ruleId}`));
}
const check = ["check", "--format", "json", "--no-spelling"];

test("a configuration sets preset and rules; the command line overrules it", async () => {
  await using world = await desk({
    "a.txt": sloppy,
    [name]: JSON.stringify({ preset: "strict", rules: { apostrophe: "off", "no-stray-space": "info" } }),
  });
  expect(found(await world.run([...check, "a.txt"]))).toEqual(["error no-double-space", "info no-stray-space"]);
  expect(found(await world.run([...check, "a.txt", "--preset", "monitoring"]))).toEqual(["info no-stray-space"]);
  expect(
    found(await world.run([...check, "a.txt", "--rule", "apostrophe=error", "--rule", "no-stray-space=off"])),
  ).toEqual(["error apostrophe", "error no-double-space"]);
  expect(found(await world.run([...check, "a.txt", "--no-config"]))).toEqual([
    "warning apostrophe",
    "warning no-double-space",
    "warning no-stray-space",
  ]);
});

test("a severity on the command line leaves the options of the configuration as they are", async () => {
  await using world = await desk({
    "a.txt": "On Monday night the river rose over the gauge in Lorsk, and the dam held.  The court sat at noon.\n",
    [name]: JSON.stringify({ rules: { "no-double-space": ["warning", { afterStop: "report" }] } }),
  });
  expect(found(await world.run([...check, "a.txt", "--rule", "no-double-space=error"]))).toEqual([
    "error no-double-space",
  ]);
});

test("a configuration holds for the folders below, up to the next one or the root of a repository", async () => {
  await using world = await desk({ [name]: JSON.stringify({ rules: { apostrophe: "off" } }) });
  for (const folder of ["below/deep", "own", "repository/.git"])
    await mkdir(join(world.folder, folder), { recursive: true });
  await world.put(`own/${name}`, JSON.stringify({ rules: { "no-double-space": "off" } }));
  for (const folder of ["below/deep", "own", "repository"]) await world.put(`${folder}/a.txt`, sloppy);
  const rulesOf = async (...args: string[]): Promise<string[]> =>
    found(await world.run([...check, ...args])).map((line) => line.split(" ")[1] ?? "");
  expect(await rulesOf("below/deep/a.txt")).toEqual(["no-double-space", "no-stray-space"]);
  expect(await rulesOf("own/a.txt")).toEqual(["apostrophe", "no-stray-space"]);
  expect(await rulesOf("repository/a.txt")).toEqual(["apostrophe", "no-double-space", "no-stray-space"]);
  expect(await rulesOf("repository/a.txt", "--config", name)).toEqual(["no-double-space", "no-stray-space"]);
  expect(await rulesOf("below/deep/a.txt", "own/a.txt")).toHaveLength(4);
});

test("words come from the configuration, its list and lists that are named", async () => {
  await using world = await desk({
    "a.txt": "The appeal cuort in Lorsk has freed two poeple who had warned of the damn weir and its ferrywright.\n",
    "words.txt": "# of the river\nferrywright # builds ferries\r\n\n",
    "more.txt": "poeple\n",
    [name]: JSON.stringify({ words: ["Cuort"], wordsFile: "words.txt", rules: { spelling: "error" } }),
  });
  const args = ["check", "--format", "json", "a.txt"];
  expect(found(await world.run([...args, "--no-config"]))).toEqual(Array(3).fill("warning spelling"));
  expect(found(await world.run(args))).toEqual(["error spelling"]);
  expect(found(await world.run([...args, "--words", "more.txt"]))).toEqual([]);
  expect(found(await world.run([...args, "--no-config", "--words", "more.txt", "--words", "words.txt"]))).toHaveLength(
    1,
  );
});

test("the language of digests that do not say theirs", async () => {
  await using world = await desk({ "a.txt": sloppy, [name]: JSON.stringify({ language: "de" }) });
  const languageOf = async (...args: string[]): Promise<unknown> =>
    (JSON.parse((await world.run(["import", "a.txt", ...args])).stdout) as { inLanguage?: string }).inLanguage;
  expect(await languageOf()).toBe("de");
  expect(await languageOf("--lang", "fr")).toBe("fr");
  expect(await languageOf("--no-config")).not.toBe("de");
});

test("a configuration that cannot be used: every fault with file, line and column, and nothing is done", async () => {
  const source = [
    "{",
    '  "preset": "stric",',
    '  "prest": "strict",',
    '  "nothing-like-it": 1,',
    '  "rules": {',
    '    "apostrofe": "off",',
    '    "apostrophe": "of",',
    '    "spelling": ["error", { "wrods": [] }],',
    '    "no-double-space": ["error", [], 1]',
    "  },",
    '  "words": ["a", 7],',
    '  "wordsFile": "../words.txt",',
    '  "baseline": "/etc/passwd",',
    '  "language": "en_GB"',
    "}",
  ].join("\n");
  await using world = await desk({ "a.txt": sloppy, [name]: source });
  const ran = await world.run(["check", "--fix", "a.txt"], { columns: 500 });
  expect(ran).toMatchObject({ code: 2, stdout: "" });
  expect(ran.stderr.split("\n").filter((line) => /^digestkit|^ {2}Unexpected/u.test(line))).toEqual([
    `${name}:2:13  error  config-value`,
    '  Unexpected `"stric"`, expected `strict`: correct its spelling',
    `${name}:3:3  error  unknown-key`,
    '  Unexpected key `"prest"`, expected `preset`: correct its spelling',
    `${name}:4:3  error  unknown-key`,
    '  Unexpected key `"nothing-like-it"`, expected one of `preset`, `rules`, `words`, `wordsFile`, `baseline`, `language`: remove it',
    `${name}:6:5  error  unknown-key`,
    '  Unexpected rule `"apostrofe"`, expected `apostrophe`: correct its spelling',
    `${name}:7:19  error  config-value`,
    '  Unexpected `"of"`, expected one of "off", "error", "warning", "info", or [severity, options]: use one of these',
    `${name}:8:17  error  config-value`,
    "  Unexpected option `wrods` of rule `spelling`, expected `words`: see `digestkit explain spelling`",
    `${name}:9:24  error  config-value`,
    '  Unexpected list, expected one of "off", "error", "warning", "info", or [severity, options]: use one of these',
    `${name}:11:18  error  config-value`,
    "  Unexpected `7`, expected a word: write one, or remove it",
    `${name}:12:16  error  config-value`,
    '  Unexpected `"../words.txt"`, expected a path inside the folder of the configuration: correct it',
    `${name}:13:15  error  config-value`,
    '  Unexpected `"/etc/passwd"`, expected a path inside the folder of the configuration: correct it',
    `${name}:14:15  error  config-value`,
    '  Unexpected `"en_GB"`, expected `en-GB`: correct the tag',
    `digestkit: Unexpected configuration in \`${name}\`, expected one that can be used: correct what is reported above`,
  ]);
  expect(await readFile(join(world.folder, "a.txt"), "utf8")).toBe(sloppy);
});

test.each([
  ["{", "2:1" as const, "expected a key in double quotes"],
  ["[]", "1:1" as const, "expected an object"],
  ['\ufeff{"preset": 1}', "1:13" as const, "expected one of `recommended`, `strict`, `monitoring`"],
  ['{"__proto__": {"preset": "strict"}}', "1:2" as const, 'Unexpected key `"__proto__"`'],
  ['{"rules": {"__proto__": "off"}}', "1:12" as const, 'Unexpected rule `"__proto__"`'],
])("no configuration: %s", async (source, place, expected) => {
  await using world = await desk({ "a.txt": sloppy, [name]: source });
  for (const args of [["check", "a.txt"], ["import", "a.txt"], ["rules"]]) {
    const ran = await world.run(args);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain(expected);
    if (source !== "{") expect(ran.stderr).toContain(`${name}:${place}`);
  }
});

test.each([
  [["check", "a.txt", "--config", "none.json"], "there is no such file"],
  [["check", "a.txt", "--words", "none.txt"], "there is no such file"],
  [["check", "a.txt", "--words", "picture"], "expected plain text, one word a line"],
  [["check", "a.txt", "--preset", "strct"], "Allowed choices are recommended, strict, monitoring"],
  [["check", "a.txt", "--rule", "apostrofe=off"], "expected `apostrophe`?"],
  [["check", "a.txt", "--rule", "apostrophe"], "Expected off, error, warning or info"],
  [["check", "a.txt", "--baseline", "none.json"], "`--update-baseline`"],
  [["check", "a.txt", "--update-baseline"], "add `--baseline FILE`"],
  [["check", "a.txt", "--baseline", "a.txt"], "expected known findings by file"],
  [["check", "a.txt", "--baseline", "b.json"], "expected known findings by file"],
])("usage error %j", async (args, expected) => {
  const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
  await using world = await desk({
    "a.txt": sloppy,
    picture,
    "b.json": '{"version": 1, "files": {"a.txt": {"x": "1"}}}',
  });
  const ran = await world.run(args);
  expect(ran).toMatchObject({ code: 2, stdout: "" });
  expect(ran.stderr).toContain(expected);
  expect(ran.stderr).not.toContain("internal error");
});

test("rules lists every rule with the severity it has here", async () => {
  await using world = await desk({ [name]: JSON.stringify({ preset: "monitoring", rules: { apostrophe: "error" } }) });
  const { code, stdout } = await world.run(["rules"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^apostrophe +error +Reports /mu);
  expect(stdout).toMatch(/^no-double-space +off +Reports /mu);
  const { rules } = JSON.parse((await world.run(["rules", "--format", "json"])).stdout) as { rules: unknown[] };
  expect(rules).toContainEqual({
    ruleId: "spelling",
    severity: "warning",
    options: { words: [] },
    summary: expect.any(String),
  });
});
