import { absoluteUrl, type XmlNode } from "@digestkit/adapter-kit";
import { safeUrl } from "@digestkit/schema";
import type { Page } from "../pages/page.ts";
import { isElement } from "./is-element.ts";
import type { IssuePages } from "./issue-pages.ts";

/**
 * Makes the links of issues those of a book: to a page of it, or to an absolute address. A link to an issue that is in the book
 * leads there; one that leads nowhere is only its text.
 *
 * @param issues - All issues of the book; not changed.
 * @returns Their pages, in order.
 */
export function linkPages(issues: readonly IssuePages[]): Page[] {
  const byUrl = new Map(issues.flatMap((one) => (one.issue.url === undefined ? [] : [[one.issue.url, one] as const])));
  return issues.flatMap((from) =>
    from.pages.map((page) => {
      const resolve = (href: string): string | undefined => {
        if (href.startsWith("#")) {
          return placeOf(href.slice(1), from, page.path) ?? absoluteUrl(href, from.issue.url);
        }
        const url = absoluteUrl(href, from.issue.base);
        const [address = "", fragment] = url?.split("#", 2) ?? [];
        const target = byUrl.get(address);
        if (!target) return url;
        return fragment === undefined ? target.pages[0]?.path : (placeOf(fragment, target, page.path) ?? url);
      };
      return { ...page, content: page.content.map((node) => linked(node, resolve)) };
    }),
  );
}

/** Where an `id` is, seen from a page. */
function placeOf(fragment: string, { places }: IssuePages, from: string): string | undefined {
  const id = [fragment, decoded(fragment)].find((name) => places.has(name));
  const path = id === undefined ? undefined : places.get(id);
  if (path === undefined) return undefined;
  return path === from ? `#${id}` : safeUrl(`${path}#${id}`);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function linked(node: XmlNode, resolve: (href: string) => string | undefined): XmlNode {
  if (!isElement(node)) return node;
  const children = node.children.map((child) => linked(child, resolve));
  const { href, ...others } = node.attributes;
  if (href === undefined) return { ...node, children };
  return { ...node, attributes: { ...others, href: resolve(href) }, children };
}
