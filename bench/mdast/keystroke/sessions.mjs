/** How each engine follows edits: from a source, a function that takes an edit and the source after it. */
import { createRequire } from "node:module";

export const sessions = {
  "parseMdast, all of it": async () => {
    const { parseMdast } = await import("@digestkit/mdast");
    return () => (_edit, source) => parseMdast(source);
  },
  updateMdast: async () => following({}, () => undefined),
  "updateMdast, and every node read": async () => following({}, readAll),
  "updateMdast, offsets": async () => following({ positions: "offsets" }, () => undefined),
  "updateMdast, no positions": async () => following({ positions: false }, () => undefined),
  "lezer, fragments": async () => {
    const require = createRequire(import.meta.url);
    const { GFM, parser } = require("@lezer/markdown");
    const { TreeFragment } = createRequire(require.resolve("@lezer/markdown"))("@lezer/common");
    const configured = parser.configure(GFM);
    return (first) => {
      let tree = configured.parse(first);
      let fragments = TreeFragment.addTree(tree);
      return ({ start, end, text }, source) => {
        const change = { fromA: start, toA: end, fromB: start, toB: start + text.length };
        fragments = TreeFragment.applyChanges(fragments, [change]);
        tree = configured.parse(source, fragments);
        fragments = TreeFragment.addTree(tree, fragments);
      };
    };
  },
};

async function following(options, use) {
  const { parseMdast, updateMdast } = await import("@digestkit/mdast");
  return (first) => {
    let tree = parseMdast(first, options);
    return (edit) => {
      tree = updateMdast(tree, edit);
      use(tree);
    };
  };
}

function readAll(tree) {
  const stack = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) if (node.children) stack.push(...node.children);
}
