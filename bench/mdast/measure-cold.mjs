/** CPU milliseconds to import a bundle and to parse 20 KB in this process. `node measure-cold.mjs <bundle> <folder>` */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [, , bundle, folder] = process.argv;
const size = 20_480;
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"));
let source = "";
for (const file of files.sort()) {
  source += readFileSync(join(folder, file), "utf8");
  if (source.length >= size) break;
}
source = source.slice(0, size);
const start = process.cpuUsage();
const { parseMdast } = await import(pathToFileURL(bundle).href);
parseMdast(source);
const { user, system } = process.cpuUsage(start);
process.stdout.write(String((user + system) / 1000));
