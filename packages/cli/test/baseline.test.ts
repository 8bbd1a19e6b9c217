import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { desk, type Desk } from "./run-cli.ts";

const old = "Rosa Emming‘s report on the  dam was late.\n";
const check = ["check", "--no-spelling", "--max-warnings", "0"];

async function read(world: Desk, path: string): Promise<{ files: Record<string, Record<string, number>> }> {
  return JSON.parse(await readFile(join(world.folder, path), "utf8")) as never;
}

test("what is recorded is not reported; what is new is", async () => {
  await using world = await desk({ "a.txt": old });
  const baseline = ["--baseline", "known.json"];
  expect(await world.run([...check, "a.txt", ...baseline, "--update-baseline"])).toEqual({
    code: 0,
    stdout: "No problems in 1 file.\n",
    stderr: "digestkit: findings in `known.json`: 2\n",
  });
  expect(Object.keys((await read(world, "known.json")).files["a.txt"] ?? {}).map((key) => key.split(":")[0])).toEqual([
    "apostrophe",
    "no-double-space",
  ]);
  expect(await world.run([...check, "a.txt", ...baseline])).toMatchObject({ code: 0, stderr: "" });
  await world.put(
    "a.txt",
    `The river rose over the gauge in the night.\n\n${old}\nThe gauge ( read at noon) was right.\n`,
  );
  const { code, stdout } = await world.run([...check, "a.txt", ...baseline]);
  expect(code).toBe(1);
  expect(stdout).toContain("no-stray-space");
  expect(stdout).not.toContain("apostrophe");
});

test("a baseline knows each file by itself; files that are not checked stay, mended ones go", async () => {
  await using world = await desk({ "a.txt": old, "b.txt": "The river rose over the gauge in the night.\n" });
  const update = [...check, "--baseline", "known.json", "--update-baseline"];
  await world.run([...update, "a.txt", "b.txt"]);
  expect(Object.keys((await read(world, "known.json")).files)).toEqual(["a.txt"]);
  await world.put("b.txt", old);
  expect((await world.run([...check, "--baseline", "known.json", "b.txt"])).code).toBe(1);
  await world.run([...update, "b.txt"]);
  expect(Object.keys((await read(world, "known.json")).files)).toEqual(["a.txt", "b.txt"]);
  await world.run([...update, "a.txt", "--fix"]);
  expect(Object.keys((await read(world, "known.json")).files)).toEqual(["b.txt"]);
});

test("the baseline of a configuration is beside it, and the same from every folder", async () => {
  await using world = await desk({ "digestkit.config.json": '{"baseline": "known.json"}' });
  await mkdir(join(world.folder, "issues"));
  await world.put("issues/a.txt", old);
  await world.run([...check, "issues/a.txt", "--update-baseline"]);
  expect(Object.keys((await read(world, "known.json")).files)).toEqual(["issues/a.txt"]);
  const inside = await world.run([...check, "a.txt"], { cwd: join(world.folder, "issues") });
  expect(inside).toMatchObject({ code: 0, stderr: "" });
});

test("--fix leaves what is known as it is", async () => {
  await using world = await desk({ "a.txt": old });
  const baseline = ["--baseline", "known.json"];
  await world.run([...check, "a.txt", ...baseline, "--update-baseline"]);
  await world.run([...check, "a.txt", ...baseline, "--fix"]);
  expect(await readFile(join(world.folder, "a.txt"), "utf8")).toBe(old);
});

test("a file that cannot be read is reported, and what was known of it stays", async () => {
  await using world = await desk({ "a.txt": old, "known.json": '{"version": 1, "files": {"none.txt": {"x:1": 1}}}' });
  const ran = await world.run([...check, "none.txt", "a.txt", "--baseline", "known.json", "--update-baseline"]);
  expect(ran.code).toBe(2);
  expect(ran.stdout).toContain("there is no such file");
  expect(Object.keys((await read(world, "known.json")).files)).toEqual(["a.txt", "none.txt"]);
});
