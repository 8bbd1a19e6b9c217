import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toPretty } from "@digestkit/validate";
import { publish } from "./publish.mjs";

// `node src/main.mjs digest.md out`: prints what an editor should know and writes the editions.

const [file = "digest.md", folder = "out"] = process.argv.slice(2);
const source = readFileSync(file, "utf8");
const { findings, page, text } = publish(source, file);

console.log(toPretty([{ file, source, messages: findings }]));

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "index.html"), page);
writeFileSync(join(folder, "digest.txt"), text);

console.log(`Written to ${folder}: index.html, digest.txt`);
process.exitCode = findings.some(({ severity }) => severity === "error") ? 1 : 0;
