import type { Content } from "./content.ts";
import type { FlowContent } from "./flow-content.ts";
import { safeUrl } from "./safe-url.ts";
import type { Source } from "./source.ts";
import { textOf } from "./text-of.ts";

/**
 * The sources an entry cites by linking to them: one for each link of the body, in order, each address once.
 * Readers use it for entries without a `Sources:` line, writers to tell whether a list of sources would only repeat the body.
 *
 * @param body - Body of an entry; not changed.
 * @returns Sources named by their link's text, with the address as written; links the URL policy refuses are left out, and so
 * are links inside the same page.
 * @example
 * ```ts
 * import { sourcesInBody, type Link } from "@digestkit/schema";
 *
 * const link: Link = { type: "link", url: "https://example.org/a", children: [{ type: "text", value: "The Post" }] };
 * console.log(sourcesInBody([{ type: "paragraph", children: [link] }])[0]?.name); // => The Post
 * ```
 */
export function sourcesInBody(body: FlowContent[]): Source[] {
  const sources = new Map<string, Source>();
  const stack: Content[] = body.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === "link" && isCitation(node.url) && !sources.has(node.url)) {
      const source: Source = { name: textOf(node.children).replace(/\s+/gu, " ").trim() || node.url, url: node.url };
      if (node.position) source.position = node.position;
      sources.set(node.url, source);
    }
    // One by one: a spread of a million children would overflow the call stack.
    if ("children" in node) for (const child of node.children.toReversed()) stack.push(child);
  }
  return [...sources.values()];
}

function isCitation(url: string): boolean {
  return /^https?:/iu.test(url) && safeUrl(url) !== undefined;
}
