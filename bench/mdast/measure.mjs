/**
 * One round of one engine in this process, warmed: prints CPU megabytes per second, the median of passes over the same documents for
 * every engine. `node measure.mjs <engine> <folder>`
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { engines } from "./engines.mjs";

/** Every so many files: a pass of the slowest engine takes seconds. */
const step = 8;
const seconds = { warm: 3, measured: 2 };

const [, , name, folder] = process.argv;
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .sort()
  .filter((_file, index) => index % step === 0)
  .map((file) => readFileSync(join(folder, file), "utf8"));
const size = sources.reduce((sum, source) => sum + source.length, 0);
const parse = await engines[name].load();

/** Microseconds of each pass, until together they take so many seconds, and at least three passes were made. */
function passes(least) {
  const times = [];
  let sum = 0;
  while (sum < least * 1e6 || times.length < 3) {
    const start = process.cpuUsage();
    for (const source of sources) parse(source);
    const { user, system } = process.cpuUsage(start);
    times.push(user + system);
    sum += user + system;
  }
  return times.sort((left, right) => left - right);
}

passes(seconds.warm);
const times = passes(seconds.measured);
process.stdout.write(String(size / times[times.length >> 1]));
