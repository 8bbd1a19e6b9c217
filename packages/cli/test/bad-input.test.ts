import { chmod, link, mkdir, readFile, truncate } from "node:fs/promises";
import { join } from "node:path";
import type { Message } from "@digestkit/schema";
import { expect, test } from "vitest";
import { desk, type Ran } from "./run-cli.ts";

/** Messages of `check --format json` that are about the input itself, not about how it is written. */
function messagesOf({ stdout }: Ran): Message[] {
  const report = JSON.parse(stdout) as { files: { messages: Message[] }[] };
  return report.files.flatMap((file) => file.messages);
}
const check = ["check", "--format", "json", "--no-spelling"];

const withMessage: {
  name: string;
  file: string;
  content: string | Uint8Array;
  ruleId: string;
  line?: number;
  column?: number;
  code: number;
}[] = [
  { name: "an empty file", file: "a.txt", content: "", ruleId: "blank-input", line: 1, column: 1, code: 1 },
  { name: "white space only", file: "a.md", content: " \n\t\n", ruleId: "blank-input", line: 1, column: 1, code: 1 },
  {
    name: "invalid UTF-8",
    file: "a.txt",
    content: Uint8Array.of(0x4f, 0x6e, 0x65, 0x0a, 0x63, 0xe9, 0x0a),
    ruleId: "text-encoding",
    line: 2,
    column: 2,
    code: 1,
  },
  {
    name: "UTF-16 without a mark",
    file: "a.txt",
    content: Buffer.from("The court freed two hydrologists in Lorsk.\n", "utf16le"),
    ruleId: "text-encoding",
    line: 1,
    column: 1,
    code: 1,
  },
  {
    name: "NUL",
    file: "a.txt",
    content: "The court\u0000 freed two people in Lorsk.\n",
    ruleId: "text-gate",
    line: 1,
    column: 10,
    code: 1,
  },
  {
    name: "NEL",
    file: "a.txt",
    content: "Lorsk Observatory\u0085\u0085The court freed two hydrologists.\n",
    ruleId: "text-gate",
    line: 1,
    column: 18,
    code: 1,
  },
  {
    name: "a binary file",
    file: "a.txt",
    content: Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256),
    ruleId: "binary-input",
    code: 1,
  },
  {
    name: "a picture",
    file: "a.md",
    content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
    ruleId: "binary-input",
    code: 1,
  },
  {
    name: "malformed front matter",
    file: "a.md",
    content: "---\ntitle: [1\nissue: 2\n---\n\nText.\n",
    ruleId: "front-matter",
    line: 2,
    code: 1,
  },
  {
    name: "a duplicate key",
    file: "a.md",
    content: "---\ntitle: One\nissue: 2\ntitle: Two\n---\n\nText.\n",
    ruleId: "front-matter",
    line: 4,
    column: 1,
    code: 1,
  },
  {
    name: "aliases",
    file: "a.md",
    content: `---\na: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n---\n\nText.\n`,
    ruleId: "front-matter",
    line: 3,
    code: 1,
  },
  {
    name: "JSON nested 10,000 deep",
    file: "a.json",
    content: "[".repeat(10_000) + "]".repeat(10_000),
    ruleId: "document-depth",
    code: 1,
  },
  {
    name: "JSON with __proto__",
    file: "a.json",
    content: '{\n  "__proto__": {"polluted": true}\n}',
    ruleId: "unknown-key",
    line: 2,
    column: 3,
    code: 1,
  },
  {
    name: "broken JSON",
    file: "a.json",
    content: '{\n  "id": \n}',
    ruleId: "json-syntax",
    line: 3,
    column: 1,
    code: 1,
  },
];

test.each(withMessage)("$name: one clear message", async ({ file, content, ruleId, line, column, code }) => {
  await using world = await desk({ [file]: content });
  const ran = await world.run([...check, file]);
  const about = messagesOf(ran).find((message) => message.ruleId === ruleId);
  expect(messagesOf(ran).map((message) => message.ruleId)).toContain(ruleId);
  expect(about?.reason).toMatch(/^Unexpected .+, expected /u);
  if (line !== undefined) expect(about?.place?.start.line).toBe(line);
  if (column !== undefined) expect(about?.place?.start.column).toBe(column);
  expect(ran.code).toBe(code);
  expect(ran.stderr).toBe("");
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("a file of 100 MB is refused before it is read", async () => {
  await using world = await desk({ "large.txt": "" });
  await truncate(join(world.folder, "large.txt"), 104_857_600);
  const ran = await world.run([...check, "large.txt"]);
  expect(messagesOf(ran)).toEqual([
    {
      ruleId: "input-size",
      severity: "error",
      reason:
        "Unexpected input of 104857600 bytes, expected at most 1048576: split it, or raise the limit for a source you trust",
      file: "large.txt",
      actual: "104857600",
      expected: ["1048576"],
    },
  ]);
  expect(ran.code).toBe(1);
});

test("a paragraph of 1 MB is read", async () => {
  await using world = await desk({ "long.txt": "Lorsk flooded. ".repeat(69_900) });
  const ran = await world.run(["import", "long.txt"]);
  expect(ran.code).toBe(0);
  expect(ran.stdout.length).toBeGreaterThan(1_000_000);
});

const documents: [string, string][] = [
  ["empty", ""],
  ["white space only", " \n\t\n  \n"],
  ["one line", "The court freed two hydrologists."],
  ["no headings", "The court freed two hydrologists in Lorsk.\n\nThe gauge was read at dawn.\n"],
  ["a byte order mark", "\ufeffThe court freed two hydrologists.\n"],
  ["CRLF", "One line.\r\n\r\nAnother line.\r\n"],
  ["CR", "One line.\r\rAnother line.\r"],
];

test.each(
  documents.flatMap(
    ([name, content]) =>
      [
        ["txt", name, content],
        ["md", name, content],
      ] as const,
  ),
)("%s: %s is a document", async (extension, _, content) => {
  await using world = await desk({ [`a.${extension}`]: content });
  const ran = await world.run(["import", `a.${extension}`]);
  expect(ran.code).toBe(0);
  const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const { stdout } = await world.run(["render", `a.${extension}`, "--to", "text"]);
  expect(words(stdout)).toEqual(expect.arrayContaining(words(content)));
  expect((JSON.parse(ran.stdout) as { schemaVersion: string }).schemaVersion).toBe("1.0");
});

test("a missing file, a folder and a device: one line, exit 2, the others are still checked", async () => {
  await using world = await desk({ "good.txt": "The court freed two hydrologists.\n" });
  await mkdir(join(world.folder, "issues"));
  expect(await world.run(["import", "missing.txt"])).toEqual({
    code: 2,
    stdout: "",
    stderr: "digestkit: Unexpected path `missing.txt`, expected a file: there is no such file; check the path\n",
  });
  expect((await world.run(["import", "issues"])).stderr).toBe(
    "digestkit: Unexpected folder `issues`, expected a file; name the digests in it, for example `issues/*.md`\n",
  );
  expect((await world.run(["import", "/dev/null"])).code).toBe(2);
  const ran = await world.run([...check, "missing.txt", "good.txt"]);
  const { files } = JSON.parse(ran.stdout) as { files: { file: string; messages: Message[] }[] };
  expect(files.map(({ file }) => file)).toEqual(["missing.txt", "good.txt"]);
  expect(files[0]?.messages.map(({ ruleId }) => ruleId)).toEqual(["input-file"]);
  expect(ran.code).toBe(2);
});

// Root may read everything.
test.skipIf(process.getuid?.() === 0)("a file without read permission", async () => {
  await using world = await desk({ "secret.txt": "x" });
  await chmod(join(world.folder, "secret.txt"), 0);
  expect(await world.run(["import", "secret.txt"])).toEqual({
    code: 2,
    stdout: "",
    stderr:
      "digestkit: Unexpected file `secret.txt`, expected one that can be read: permission denied; change its access rights\n",
  });
});

test("a file that cannot be written back without loss is not fixed", async () => {
  const bytes = Uint8Array.of(0x63, 0xe9, 0x20, 0x20, 0x78);
  await using world = await desk({ "latin1.txt": bytes });
  await world.run(["check", "--fix", "latin1.txt"]);
  expect(new Uint8Array(await readFile(join(world.folder, "latin1.txt")))).toEqual(bytes);
});

test.each([
  ["latin1.txt", Uint8Array.of(0x63, 0xe9, 0x20, 0x20, 0x78, 0x20, 0x28, 0x79, 0x20, 0x29, 0x0a), "not UTF-8"],
])("--fix says why it leaves %s alone", async (name, content, reason) => {
  await using world = await desk({ [name]: content });
  const { stdout } = await world.run(["check", "--fix", "--no-spelling", "--format", "json", name]);
  const messages = messagesOf({ stdout, stderr: "", code: 0 });
  expect(messages.filter(({ ruleId }) => ruleId === "not-fixed").map((message) => message.reason)).toEqual([
    expect.stringContaining(reason),
  ]);
});

test("a stored document is checked without places of another file, and not fixed", async () => {
  await using world = await desk({ "a.txt": "The court  freed two hydrologists in Lorsk.\n" });
  await world.run(["import", "a.txt", "--output", "a.json"]);
  const ran = await world.run(["check", "--fix", "--no-spelling", "--format", "json", "a.json"]);
  const messages = messagesOf(ran);
  expect(messages.map(({ ruleId }) => ruleId)).toContain("not-fixed");
  const finding = messages.find(({ ruleId }) => ruleId === "no-double-space");
  expect(finding?.place).toBeUndefined();
  expect(finding?.fix).toBeUndefined();
});

test.each(["a.md", "./a.md", "link.md"])("the digest is not overwritten by its edition: %s", async (output) => {
  const source = "## Courts\n\nThe court freed two hydrologists.\n";
  await using world = await desk({ "a.md": source });
  await link(join(world.folder, "a.md"), join(world.folder, "link.md"));
  const ran = await world.run(["render", "a.md", "--to", "html", "--output", output]);
  expect(ran).toEqual({ code: 2, stdout: "", stderr: expect.stringContaining("expected another file") as string });
  expect(await readFile(join(world.folder, "a.md"), "utf8")).toBe(source);
});

test("a language without a dictionary is said once", async () => {
  const source = "---\ninLanguage: tlh\n---\n\n## Courts\n\nThe court freed two.\n";
  await using world = await desk({ "a.md": source, "b.md": source });
  const ran = await world.run(["check", "a.md", "b.md"]);
  expect(ran.stderr).toBe(
    "digestkit: spelling is not checked, there is no dictionary for `tlh`: install nspell and dictionary-tlh, or pass --no-spelling\n",
  );
});
