/** How each engine makes its tree; imported only in the process that measures it. */
export const engines = {
  "@digestkit/mdast": async () => {
    const { parseMdast } = await import("@digestkit/mdast");
    return (source) => parseMdast(source);
  },
  "@digestkit/mdast, offsets": async () => {
    const { parseMdast } = await import("@digestkit/mdast");
    return (source) => parseMdast(source, { positions: "offsets" });
  },
  "building the same objects only": async () => {
    const [{ parseMdast }, { copyTree }] = await Promise.all([import("@digestkit/mdast"), import("./copy-tree.mjs")]);
    const trees = new Map();
    return (source) => {
      if (!trees.has(source)) trees.set(source, parseMdast(source));
      return copyTree(trees.get(source));
    };
  },
  "mdast-util-from-markdown": async () => {
    const [{ fromMarkdown }, { gfmFromMarkdown }, { gfm }] = await Promise.all([
      import("mdast-util-from-markdown"),
      import("mdast-util-gfm"),
      import("micromark-extension-gfm"),
    ]);
    return (source) => fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  },
  satteri: async () => {
    const { markdownToMdast } = await import("satteri");
    return (source) => markdownToMdast(source);
  },
  "commonmark.js": async () => {
    const { Parser } = await import("commonmark");
    const parser = new Parser();
    return (source) => parser.parse(source);
  },
  "markdown-it": async () => {
    const { default: MarkdownIt } = await import("markdown-it");
    const parser = new MarkdownIt({ html: true, linkify: false });
    return (source) => parser.parse(source, {});
  },
  marked: async () => {
    const { lexer } = await import("marked");
    return (source) => lexer(source);
  },
  lezer: async () => {
    const { GFM, parser } = await import("@lezer/markdown");
    const configured = parser.configure(GFM);
    return (source) => configured.parse(source);
  },
};
