import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { desk } from "./run-cli.ts";

const root = new URL("../../../", import.meta.url);
const sample = "packages/fixtures/cases/monitor/input.txt";

test("the README shows what check prints", async () => {
  const readme = await readFile(new URL("README.md", root), "utf8");
  const source = await readFile(new URL(sample, root), "utf8");
  const [, shown = ""] = /Reading \S+\n\n([\s\S]*?)\n\nWritten to/u.exec(readme) ?? [];
  await using world = await desk();
  await mkdir(join(world.folder, dirname(sample)), { recursive: true });
  await world.put(sample, source);
  const { stdout } = await world.run(["check", sample]);
  const pieces = shown.split(/\n\n(?:…\n\n)?/u);
  expect(pieces).toHaveLength(5);
  for (const piece of pieces) expect(stdout).toContain(piece);
});
