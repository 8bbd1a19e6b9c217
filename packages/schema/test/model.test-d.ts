import type * as mdast from "mdast";
import type {
  Comment,
  Content,
  FlowContent,
  InlineElement,
  PhrasingContent,
  Root,
  SafeUrl,
  VisitedNode,
} from "../src/index.ts";
import { safeUrl, visit } from "../src/index.ts";

// Compiled by the type check, never run.

// The six inline nodes mdast has no name for are declared to it as any extension of mdast is.
declare module "mdast" {
  interface PhrasingContentMap {
    comment: Comment;
    inlineElement: InlineElement;
  }
  interface BlockContentMap {
    comment: Comment;
  }
  interface RootContentMap {
    comment: Comment;
    inlineElement: InlineElement;
  }
}

declare const root: Root;
declare const flow: FlowContent[];
declare const phrasing: PhrasingContent[];
export const tree: mdast.Root = root;
export const blocks: mdast.RootContent[] = flow;
export const line: mdast.PhrasingContent[] = phrasing;

// A digest is closed: it has no node for HTML.
export const html: Extract<Content, { type: "html" }> extends never ? true : false = true;

// An address is safe only when the policy says so.
// @ts-expect-error a string is no SafeUrl
export const unchecked: SafeUrl = "https://example.org/";
export const checked: string | undefined = safeUrl("https://example.org/");

declare const digest: Parameters<typeof visit>[0];
visit(digest, {
  link: (node): void => void node.url,
  sup: (node): void => void node.children,
  quotation: (node, { parents, path }): void => void [node.range, parents satisfies readonly VisitedNode[], path],
});
visit(digest, {
  // @ts-expect-error no such node
  html: () => undefined,
});
