import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/**
 * A folder in which `npm install --force --cpu=wasm32 satteri @bruits/satteri-wasm32-wasi` was run: npm does not install satteri's
 * WebAssembly where its native code runs.
 */
const wasmFolder = process.env.DIGESTKIT_SATTERI_WASM;

const satteriWasm = {
  "satteri, WebAssembly": {
    gives: "the same from WebAssembly",
    load: async () => {
      process.env.NAPI_RS_FORCE_WASI = "1";
      const { markdownToMdast } = await import(pathToFileURL(createRequire(`${wasmFolder}/`).resolve("satteri")).href);
      return (source) => markdownToMdast(source);
    },
  },
};

/** What each engine gives, and how; imported only in the process that measures it. */
export const engines = {
  "@digestkit/mdast": {
    gives: "mdast, positions everywhere",
    load: async () => {
      const { parseMdast } = await import("@digestkit/mdast");
      return (source) => parseMdast(source);
    },
  },
  "@digestkit/mdast, offsets": {
    gives: "the same, two numbers for each position",
    load: async () => {
      const { parseMdast } = await import("@digestkit/mdast");
      return (source) => parseMdast(source, { positions: "offsets" });
    },
  },
  "building the same objects only": {
    gives: "no parsing: the floor",
    load: async () => {
      const [{ parseMdast }, { copyTree }] = await Promise.all([import("@digestkit/mdast"), import("./copy-tree.mjs")]);
      const trees = new Map();
      return (source) => {
        if (!trees.has(source)) trees.set(source, parseMdast(source));
        return copyTree(trees.get(source));
      };
    },
  },
  "mdast-util-from-markdown": {
    gives: "mdast, positions nearly everywhere",
    load: async () => {
      const [{ fromMarkdown }, { gfmFromMarkdown }, { gfm }] = await Promise.all([
        import("mdast-util-from-markdown"),
        import("mdast-util-gfm"),
        import("micromark-extension-gfm"),
      ]);
      return (source) => fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    },
  },
  satteri: {
    gives: "mdast from native code, positions nearly everywhere",
    load: async () => {
      const { markdownToMdast } = await import("satteri");
      return (source) => markdownToMdast(source);
    },
  },
  ...(wasmFolder ? satteriWasm : {}),
  "commonmark.js": {
    gives: "its own tree, lines of blocks; no GFM",
    load: async () => {
      const { Parser } = await import("commonmark");
      const parser = new Parser();
      return (source) => parser.parse(source);
    },
  },
  "markdown-it": {
    gives: "tokens, lines of blocks; tables, strikethrough",
    load: async () => {
      const { default: MarkdownIt } = await import("markdown-it");
      const parser = new MarkdownIt({ html: true, linkify: false });
      return (source) => parser.parse(source, {});
    },
  },
  "markdown-it, linkify": {
    gives: "the same, and addresses as in GFM",
    load: async () => {
      const { default: MarkdownIt } = await import("markdown-it");
      const parser = new MarkdownIt({ html: true, linkify: true });
      return (source) => parser.parse(source, {});
    },
  },
  marked: {
    gives: "tokens, no positions",
    load: async () => {
      const { lexer } = await import("marked");
      return (source) => lexer(source);
    },
  },
  lezer: {
    gives: "its own tree, offsets",
    load: async () => {
      const { GFM, parser } = await import("@lezer/markdown");
      const configured = parser.configure(GFM);
      return (source) => configured.parse(source);
    },
  },
};
