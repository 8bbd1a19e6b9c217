import { lstat, readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { stripPositions, type Digest, type Message } from "@digestkit/schema";
import { expect, test } from "vitest";
import { editions } from "../src/editions.ts";
import * as api from "../src/index.ts";
import { desk, type Ran } from "./run-cli.ts";

const clean = "The appeal court in Lorsk has freed two hydrologists who had warned of the dam.\n";
const sloppy = "Rosa Emming‘s report on the  dam (as read ) was late.\n";

test("the package's exports", () => {
  expect(Object.keys(api).toSorted()).toEqual(["exitCode", "processIo", "run"]);
});

test("import writes the document as JSON, and nothing else to standard output", async () => {
  await using world = await desk({ "a.txt": clean });
  const ran = await world.run(["import", "a.txt", "--to", "json"]);
  expect(ran.code).toBe(0);
  const digest = JSON.parse(ran.stdout) as { sections: { entries: unknown[] }[] };
  expect(digest.sections.map((section) => section.entries.length)).toEqual([1]);
  expect(ran.stderr).toBe("");
});

test.each([
  ["2024-03-14-harbour.txt", clean, "2024-03-14"],
  ["2024-03-14.md", clean, "2024-03-14"],
  ["2024-03-14.txt", `March 7, 2024\n\n${clean}`, undefined],
  ["2024-02-30.txt", clean, undefined],
  ["issue-2024-03-14.txt", clean, undefined],
  ["2024-03-145.txt", clean, undefined],
])("an issue without a date was published when its file's name says: %s", async (name, source, expected) => {
  await using world = await desk({ [name]: source });
  const { stdout } = await world.run(["import", name]);
  expect((JSON.parse(stdout) as { datePublished?: string }).datePublished).toBe(expected);
});

test("what import writes as Markdown or JSON reads back", async () => {
  await using world = await desk({ "a.txt": clean });
  for (const to of ["markdown", "json"]) {
    const output = to === "json" ? "b.json" : "b.md";
    expect((await world.run(["import", "a.txt", "--to", to, "--output", output])).code).toBe(0);
    const { stdout } = await world.run(["render", output, "--to", "text"]);
    expect(stdout.replace(/\s+/gu, " ")).toContain(clean.trim());
  }
});

const site = [
  "--option",
  "siteUrl=https://monitor.example/",
  "--option",
  "fallbackDate=2024-03-14",
  "--option",
  "authors=The Monitor",
];

test.each([
  ["html", []],
  ["text", []],
  ["markdown", []],
  ["json", []],
  ["email", ["--option", "issueUrl=https://monitor.example/7"]],
  ["rss", site],
  ["atom", site],
  ["jsonfeed", site],
  ["jsonld", ["--option", "siteUrl=https://monitor.example/"]],
  ["ninjs", ["--option", "url=https://monitor.example/7"]],
  ["social", ["--option", "service=x", "--option", "long=split"]],
  ["social", ["--option", "service=slack"]],
  ["react", []],
])("render writes the %s edition", async (to, options) => {
  await using world = await desk({ "a.txt": clean });
  const piped = await world.run(["render", "a.txt", "--to", to, ...options]);
  expect(piped).toMatchObject({ code: 0 });
  expect(piped.stdout).toContain("hydrologists");
  await world.run(["render", "a.txt", "--to", to, ...options, "--output", "out"]);
  expect(await readFile(join(world.folder, "out"), "utf8")).toBe(piped.stdout);
  expect((await readdir(world.folder)).toSorted()).toEqual(["a.txt", "out"]);
});

const protecting = [
  "---",
  "title: Varga is free",
  "inLanguage: en",
  "people:",
  "  - name: Leyla Varga",
  "    sensitivity: victim",
  "---",
  "",
  "## News",
  "",
  "Leyla Varga walked out of the court in Lorsk on Monday.",
  "",
].join("\n");

test.each(Object.keys(editions))("render withholds names from the public in the %s edition", async (to) => {
  await using world = await desk({ "a.md": protecting });
  const own: Record<string, string[]> = {
    epub: ["--option", "modified=2024-03-14"],
    rss: site,
    atom: site,
    jsonfeed: site,
  };
  const render = (...args: string[]): Promise<Ran> =>
    world.run(["render", "a.md", "--to", to, ...(own[to] ?? []), ...args]);
  const forPublic = await render("--audience", "public");
  const forPartners = await render("--audience", "partner");
  expect(await render("--option", "audience=public")).toEqual(forPublic);
  expect(forPublic).not.toEqual(forPartners);
  if (to === "epub") return;
  expect(forPublic.stdout).toContain("[name withheld]");
  expect(forPublic.stdout).not.toMatch(/varga/iu);
  expect(forPartners.stdout).toContain("Varga");
});

test("import withholds names, too", async () => {
  await using world = await desk({ "a.md": protecting });
  for (const to of ["json", "markdown"]) {
    const { stdout } = await world.run(["import", "a.md", "--to", to, "--audience", "public"]);
    expect(stdout).toContain("withheld");
    expect(stdout).not.toMatch(/varga/iu);
  }
});

test("the document as JSON: fields in the order of the format, positions only when wanted", async () => {
  await using world = await desk({ "a.md": protecting });
  const whole = await world.run(["import", "a.md"]);
  const document = JSON.parse(whole.stdout) as Digest;
  expect(Object.keys(document).slice(0, 4)).toEqual(["schemaVersion", "id", "title", "inLanguage"]);
  expect(Object.keys(document).at(-1)).toBe("lineStarts");
  await world.put("b.json", whole.stdout);
  expect((await world.run(["render", "b.json", "--to", "json"])).stdout).toBe(whole.stdout);
  const short = await world.run(["import", "a.md", "--no-positions"]);
  expect(JSON.parse(short.stdout)).toEqual(stripPositions(document));
  expect(await world.run(["render", "a.md", "--to", "json", "--option", "positions=omit"])).toEqual(short);
  expect((await world.run(["import", "a.md", "--to", "markdown", "--no-positions"])).code).toBe(0);
});

test("render writes a book to a file or a pipe, and never to a terminal", async () => {
  await using world = await desk({ "a.txt": clean });
  const args = ["render", "a.txt", "--to", "epub", "--option", "title=The dam", "--option", "modified=2024-03-14"];
  const piped = await world.run(args);
  expect(piped).toMatchObject({ code: 0, stdout: "" });
  expect(String.fromCharCode(...(piped.bytes ?? []).slice(30, 58))).toBe("mimetypeapplication/epub+zip");
  await world.run([...args, "--output", "out.epub"]);
  expect(new Uint8Array(await readFile(join(world.folder, "out.epub")))).toEqual(piped.bytes);
  expect(await world.run(args, { stdoutIsTerminal: true })).toEqual({
    code: 2,
    stdout: "",
    stderr: "digestkit: Unexpected terminal for a binary edition, expected a file or a pipe: add `--output FILE`\n",
  });
});

test.each([
  [
    "text",
    ["--option", "width=30", "--option", "links=none"],
    (out: string) => out.split("\n").every((line) => line.length <= 30),
  ],
  ["html", ["--option", "document=fragment"], (out: string) => !out.includes("<!doctype")],
  ["email", ["--option", "part=text"], (out: string) => !out.includes("<")],
  [
    "email",
    ["--option", "part=json", "--option", "list=monitor.example", "--option", "unsubscribe=https://lists.example/u"],
    (out: string) => {
      const mail = JSON.parse(out) as { html: string; headers: Record<string, string> };
      return (
        mail.html.startsWith("<!DOCTYPE html>") && mail.headers["List-Unsubscribe"] === "<https://lists.example/u>"
      );
    },
  ],
  [
    "rss",
    ["--option", "siteUrl=https://monitor.example/"],
    (out: string) => out.includes("<link>https://monitor.example/</link>"),
  ],
  [
    "react",
    ["--option", "headingLevel=3", "--option", "permalinks=none"],
    (out: string) => out.includes("<h3>") && !out.includes("permalink"),
  ],
])("render hands options on to the %s edition", async (to, options, isRight) => {
  await using world = await desk({ "a.txt": clean });
  const ran = await world.run(["render", "a.txt", "--to", to, ...options]);
  expect(ran.code).toBe(0);
  expect(isRight(ran.stdout)).toBe(true);
});

test("standard input is read as `-`; its name tells the format", async () => {
  await using world = await desk();
  const ran = await world.run(["render", "-", "--stdin-filename", "issue.md", "--to", "html"], {
    stdin: "# Rain\n\nText under the *sun*.\n",
  });
  expect(ran.stdout).toContain("<em>sun</em>");
  const plain = await world.run(["render", "-", "--to", "html"], {
    stdin: "The *sun* shone over Lorsk for the whole week.\n",
  });
  expect(plain.stdout).toContain("*sun*");
});

test("check: exit codes, quiet, warnings allowed", async () => {
  await using world = await desk({ "clean.txt": clean, "sloppy.txt": sloppy });
  const args = ["check", "--no-spelling"];
  expect(await world.run([...args, "clean.txt"])).toEqual({ code: 0, stdout: "No problems in 1 file.\n", stderr: "" });
  const ran = await world.run([...args, "sloppy.txt", "--format", "json"]);
  const { version, summary, files } = JSON.parse(ran.stdout) as {
    version: number;
    summary: Record<string, number>;
    files: { file: string; messages: { ruleId: string; severity: string }[] }[];
  };
  expect(version).toBe(1);
  expect(files.map(({ file }) => file)).toEqual(["sloppy.txt"]);
  expect(files[0]?.messages.map(({ ruleId }) => ruleId)).toEqual(["apostrophe", "no-double-space", "no-stray-space"]);
  expect(ran.code).toBe(1);
  const { errors = 0, warnings = 0 } = summary;
  const allowed = await world.run([...args, "sloppy.txt", "--max-warnings", String(warnings)]);
  expect(allowed.code).toBe(errors > 0 ? 1 : 0);
  const quiet = await world.run([...args, "sloppy.txt", "--quiet", "--format", "json"]);
  expect((JSON.parse(quiet.stdout) as { summary: unknown }).summary).toEqual({
    files: 1,
    errors,
    warnings: 0,
    infos: 0,
    fixable: expect.any(Number),
    fixed: 0,
  });
});

test("check reports in the order of the text what the reader and the rules have to say", async () => {
  await using world = await desk({ "a.md": "Rosa Emming‘s gauge.\n\n<!-- digestkit\nnone\n-->\n\nA  second one.\n" });
  const ran = await world.run(["check", "a.md", "--no-spelling", "--format", "json"]);
  const { files } = JSON.parse(ran.stdout) as { files: { messages: Message[] }[] };
  expect(files[0]?.messages.map(({ ruleId, place }) => [place?.start.line, ruleId])).toEqual([
    [1, "apostrophe"],
    [3, "directive"],
    [7, "no-double-space"],
  ]);
});

test("render shows nothing of a stored document's JSON for a place in the text it was read from", async () => {
  await using world = await desk({ "a.md": "The dam is [open](javascript:alert(1)).\n" });
  await world.run(["import", "a.md", "--output", "b.json"]);
  const { stderr } = await world.run(["render", "b.json", "--to", "html"]);
  expect(stderr).toContain("link-url");
  expect(stderr).not.toContain("│");
  const again = await world.run(["render", "b.json", "--to", "json"]);
  const stored = await readFile(join(world.folder, "b.json"), "utf8");
  expect(JSON.parse(again.stdout)).toEqual(JSON.parse(stored));
});

test("check --fix mends the file and reports what is left", async () => {
  await using world = await desk({ "sloppy.txt": sloppy });
  const ran = await world.run(["check", "--fix", "--no-spelling", "sloppy.txt"]);
  expect(await readFile(join(world.folder, "sloppy.txt"), "utf8")).toBe(
    "Rosa Emming’s report on the dam (as read) was late.\n",
  );
  const counts = "3 fixed in 1 file (1 apostrophe, 1 no-double-space, 1 no-stray-space).\n";
  expect(ran).toEqual({ code: 0, stdout: `${counts}No problems in 1 file.\n`, stderr: "" });
  const again = await world.run(["check", "--fix", "--no-spelling", "sloppy.txt"]);
  expect(again).toEqual({ code: 0, stdout: "No problems in 1 file.\n", stderr: "" });
});

test("check reports for continuous integration", async () => {
  await using world = await desk({ "a,b.txt": sloppy });
  const args = ["check", "--no-spelling", "a,b.txt"];
  const { stdout } = await world.run([...args, "--format", "github"]);
  expect(stdout.split("\n")).toHaveLength(4);
  expect(stdout).toMatch(
    /^::warning file=a%2Cb\.txt,line=1,endLine=1,col=12,endColumn=13,title=apostrophe::Unexpected/u,
  );
  const log = JSON.parse((await world.run([...args, "--format", "sarif"])).stdout) as {
    runs: { results: unknown[] }[];
  };
  expect(log.runs[0]?.results).toHaveLength(3);
});

test("check finds misspelt words with the optional dictionary", async () => {
  await using world = await desk({
    "a.txt": "The appeal cuort in Lorsk has freed two people who had warned of the dam.\n",
  });
  const ran = await world.run(["check", "--lang", "en", "--format", "json", "a.txt"]);
  const { files } = JSON.parse(ran.stdout) as { files: { messages: { ruleId: string; actual?: string }[] }[] };
  expect(files[0]?.messages.map(({ ruleId, actual }) => ({ ruleId, actual }))).toEqual([
    { ruleId: "spelling", actual: "cuort" },
  ]);
});

test("explain prints the manual of a rule", async () => {
  await using world = await desk();
  const ran = await world.run(["explain", "apostrophe"]);
  expect(ran.code).toBe(0);
  expect(ran.stdout).toMatch(/^apostrophe\n=+\n/u);
  for (const heading of ["Why", "How to fix", "Reported", "As it should be", "False alarms"])
    expect(ran.stdout).toContain(`\n${heading}\n`);
});

test("explain shows how options are set, and their defaults", async () => {
  await using world = await desk();
  const { stdout } = await world.run(["explain", "spelling"]);
  expect(stdout).toContain("Default: `[]`.");
  const [, shown = ""] = /In digestkit\.config\.json\n-+\n\n\s*(\{.*\})/u.exec(stdout) ?? [];
  expect(JSON.parse(shown)).toEqual({ rules: { spelling: ["warning", { words: [] }] } });
  await world.put("digestkit.config.json", shown);
  expect((await world.run(["rules"])).code).toBe(0);
});

test.each([
  [["explain", "apostrofe"], "expected `apostrophe`?"],
  [["chek", "a.txt"], "Did you mean check?"],
  [
    ["render", "a.txt", "--to", "htm"],
    "Allowed choices are html, text, markdown, json, email, rss, atom, jsonfeed, jsonld, ninjs",
  ],
  [["render", "a.txt"], "required option '--to <edition>' not specified"],
  [["render", "a.txt", "--to", "text", "--option", "width"], "expected a name and a value"],
  [["render", "a.txt", "--to", "text", "--option", "widht=60"], "expected one of audience, width, links, linkList"],
  [["render", "a.txt", "--to", "json", "--option", "width=60"], "expected one of audience, positions\n"],
  [["render", "a.txt", "--to", "html", "--audience", "press"], "Allowed choices are public, partner"],
  [["render", "a.txt", "--to", "html", "--option", "audience=press"], "expected one of public, partner"],
  [
    ["render", "a.txt", "--to", "html", "--audience", "public", "--option", "audience=partner"],
    "Unexpected audiences `public` and `partner`, expected one",
  ],
  [["render", "a.txt", "--to", "text", "--option", "width=wide"], "expected a whole number"],
  [["render", "a.txt", "--to", "text", "--option", "width=2"], "Unexpected width 2"],
  [["render", "a.txt", "--to", "text", "--option", "links=bold"], "expected one of footnotes, inline, none"],
  [["render", "a.txt", "--to", "rss", "--option", "siteUrl=javascript:a"], "Unexpected option siteUrl"],
  [["render", "a.txt", "--to", "epub", "--option", "indexes=places"], 'Unexpected index "places"'],
  [["render", "a.txt", "--to", "email", "--option", "subject=a\nBcc: b"], "Unexpected U+000A in subject"],
  [["render", "a.txt", "--to", "email", "--option", "unsubscribe=http://lists.example/u"], "expected `https:`"],
  [["check"], "missing required argument 'files'"],
  [["check", "a.txt", "--max-warnings", "many"], "Expected a whole number"],
  [["check", "a.txt", "--fixx"], "Did you mean --fix?"],
  [["check", "-", "--fix"], "expected files that can be changed"],
  [["import", "a.txt", "--lang", "en_GB"], "Expected `en-GB`."],
  [["import", "a.txt", "--lang", "en_GB.UTF-8"], "Expected `en-GB`."],
  [["check", "a.txt", "--lang", "English language"], "Expected a BCP 47 language tag such as `en-GB`."],
])("usage error %j", async (args, expected) => {
  await using world = await desk({ "a.txt": clean });
  const ran = await world.run(args);
  expect(ran.code).toBe(2);
  expect(ran.stdout).toBe("");
  expect(ran.stderr).toContain(expected);
  expect(ran.stderr).not.toMatch(/\n\s+at /u);
});

test("--help and --version are no errors", async () => {
  await using world = await desk();
  expect((await world.run(["--help"])).code).toBe(0);
  expect((await world.run(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
});

test("a target that is a symbolic link is refused and what it points to left alone", async () => {
  await using world = await desk({ "a.txt": clean, "precious.txt": "precious" });
  await symlink("precious.txt", join(world.folder, "out.html"));
  const ran = await world.run(["render", "a.txt", "--to", "html", "--output", "out.html"]);
  expect(ran).toEqual({
    code: 2,
    stdout: "",
    stderr:
      "digestkit: Unexpected symbolic link `out.html`, expected a plain file to write; name the file it points to\n",
  });
  expect(await readFile(join(world.folder, "precious.txt"), "utf8")).toBe("precious");
  expect((await lstat(join(world.folder, "out.html"))).isSymbolicLink()).toBe(true);
});

test("an output in a folder that does not exist", async () => {
  await using world = await desk({ "a.txt": clean });
  const ran = await world.run(["render", "a.txt", "--to", "html", "--output", "none/out.html"]);
  expect(ran.code).toBe(2);
  expect(ran.stderr).toBe(
    "digestkit: Unexpected output `none/out.html`, expected a path in a folder that exists; create `none` first\n",
  );
});

const hostile = "Rosa\u001b[31m Emming\u202e said  it in Lorsk, \u009b2J where the gauge is read.\n";
/** What a terminal acts on: controls but for line feed and tab, C1, bidi controls. */
const dangerous = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

test.each([
  ["check", "a.txt"],
  ["check", "a.txt", "--format", "json"],
  ["check", "a.txt", "--format", "github"],
  ["check", "a.txt", "--format", "sarif"],
  ["import", "a.txt"],
  ["render", "a.txt", "--to", "text"],
  ["render", "a.txt", "--to", "markdown"],
  ["render", "a.txt", "--to", "html"],
  ["check", "no\u001b[31m\u202esuch"],
  ["explain", "no\u001b[31m\u202esuch"],
  ["\u001b[31m\u202e"],
])("nothing of the input reaches a terminal raw: %j", async (...args) => {
  await using world = await desk({ "a.txt": hostile });
  const { stdout, stderr } = await world.run(args, {
    stdoutIsTerminal: true,
    stderrIsTerminal: true,
    env: { NO_COLOR: "1" },
  });
  expect(stdout + stderr).not.toMatch(dangerous);
});

test("colour: on a terminal, not with NO_COLOR", async () => {
  await using world = await desk({ "a.txt": sloppy });
  const args = ["check", "--no-spelling", "a.txt"];
  expect((await world.run(args, { stdoutIsTerminal: true })).stdout).toContain("\u001b[");
  expect((await world.run(args, { stdoutIsTerminal: true, env: { NO_COLOR: "1" } })).stdout).not.toContain("\u001b[");
  expect((await world.run(args)).stdout).not.toContain("\u001b[");
});
