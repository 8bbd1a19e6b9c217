/**
 * What each edition of a digest of 10,000 entries takes, and whether its bytes are the same in another time zone, locale and year:
 * `npm run bench:adapters [-- entries]`, after `npm run build`.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { editions } from "./editions.mjs";

const entries = process.argv[2] ?? "10000";
const script = fileURLToPath(new URL("measure.mjs", import.meta.url));
const environments = [
  { TZ: "UTC", LC_ALL: "en_US.UTF-8", DIGESTKIT_CLOCK: "981173106000" },
  { TZ: "Pacific/Auckland", LC_ALL: "ar_EG.UTF-8", DIGESTKIT_CLOCK: "4102444799000" },
];

/** @param {string} name @param {Record<string, string>} environment */
function measure(name, environment) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, name, entries], {
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout);
}

console.log(`| edition of ${entries} entries | s of CPU | MB of memory | MB of output | same bytes elsewhere |`);
console.log("| --- | --- | --- | --- | --- |");
let total = 0;
let most = 0;
let different = 0;
for (const name of Object.keys(editions)) {
  const [here, elsewhere] = environments.map((environment) => measure(name, environment));
  total += here.seconds;
  most = Math.max(most, here.megabytes);
  if (here.hash !== elsewhere.hash) different++;
  const row = [here.seconds.toFixed(2), here.megabytes.toFixed(0), here.size.toFixed(1)];
  console.log(`| ${name} | ${row.join(" | ")} | ${here.hash === elsewhere.hash ? "yes" : "no"} |`);
}
console.log(`| all | ${total.toFixed(2)} | at most ${most.toFixed(0)} | | ${different === 0 ? "yes" : "no"} |`);
if (different > 0) process.exitCode = 1;
