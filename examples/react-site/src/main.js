import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publish } from "./publish.jsx";

// `node dist/main.js digest.md out`, once vite has built it.

const [file = "digest.md", folder = "out"] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(publish(readFileSync(file, "utf8")))) {
  writeFileSync(join(folder, name), content);
  console.log(`Written to ${join(folder, name)}`);
}
