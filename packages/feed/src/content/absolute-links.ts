import { escapeAttribute } from "@digestkit/adapter-kit";
import { safeUrl } from "@digestkit/schema";

/** A tag of a link, as the html adapter writes it: values in double quotes, with every `<`, `>` and `"` in them escaped. */
const linkTag = /<a(?=[\s>])[^>]*>/gu;
/** An attribute: ` title="Q &amp; A"` */
const attribute = /\s([a-z][a-z\d-]*)(?:="([^"]*)")?/gu;
const references: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/**
 * Makes the links of a content absolute: a feed is read away from its site.
 *
 * @param content - Markup of the html adapter.
 * @param resolve - Gives the absolute address of a link; nothing where it has none, and the link is only its text.
 * @returns Markup without relative addresses.
 */
export function absoluteLinks(content: string, resolve: (url: string) => string | undefined): string {
  return content.replace(linkTag, (tag) =>
    tag.replace(attribute, (written, name: string, value = "") => {
      if (name !== "href") return written;
      const url = resolve(decode(value));
      const href = url === undefined ? undefined : safeUrl(url);
      return href === undefined ? "" : ` href="${escapeAttribute(href)}"`;
    }),
  );
}

function decode(value: string): string {
  return value.replace(/&(?:amp|lt|gt|quot|#39);/gu, (found) => references[found] ?? found);
}
