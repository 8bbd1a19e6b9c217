import { library } from "../../tooling/tsup/base.ts";

/** All of it in one file, which is faster to import and to run than a hundred; the names of characters are another file in browsers. */
export default library(import.meta.url, {
  entry: ["src/index.ts", "src/references/named-character.ts", "src/references/named-character-of-dom.ts"],
  esbuildPlugins: [],
});
