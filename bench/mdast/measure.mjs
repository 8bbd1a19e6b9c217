/** One round of one engine in this process, warmed: prints CPU megabytes per second. `node measure.mjs <engine> <folder>` */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { engines } from "./engines.mjs";

const [, , name, folder] = process.argv;
const slow = name === "mdast-util-from-markdown";
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .sort()
  .filter((_file, index) => index % (slow ? 40 : 4) === 0)
  .map((file) => readFileSync(join(folder, file), "utf8"));
const size = sources.reduce((sum, source) => sum + source.length, 0);
const parse = await engines[name]();
// Warm: four seconds of CPU time for every engine, so that all are compiled when the measured pass begins.
const warm = process.cpuUsage();
do for (const source of sources) parse(source);
while (process.cpuUsage(warm).user < 4_000_000);
const start = process.cpuUsage();
for (const source of sources) parse(source);
const { user, system } = process.cpuUsage(start);
process.stdout.write(String(size / (user + system)));
