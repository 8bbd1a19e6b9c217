/** CPU milliseconds for one pattern in this process. `node measure-pattern.mjs <patterns> <name> <size>` */
import { pathToFileURL } from "node:url";
import { parseMdast } from "@digestkit/mdast";

const [, , file, name, size] = process.argv;
const { patterns } = await import(pathToFileURL(file).href);
const source = patterns[name](Number(size));
// Flat before the clock starts: to join the pieces of a repeated string is no part of parsing.
source.charCodeAt(source.length - 1);
const start = process.cpuUsage();
parseMdast(source);
const { user, system } = process.cpuUsage(start);
process.stdout.write(String((user + system) / 1000));
