/** How size-limit bundles `parseMdast` for what runs where there is no DOM: with the condition of workers. */
export default {
  stdin: { contents: 'export { parseMdast } from "./packages/mdast/dist/index.js";', resolveDir: process.cwd() },
  bundle: true,
  conditions: ["worker"],
  format: "esm",
  minify: true,
  metafile: true,
  outdir: "node_modules/.cache/size-without-dom",
};
