import { safeUrl, textOf, type Digest, type Link, type Message } from "@digestkit/schema";

/** Fields that hold an address; the last two may hold an id instead, which has no slash. */
const addressFields: ReadonlySet<string> = new Set([
  "url",
  "archivedAt",
  "correctionsPolicy",
  "licence",
  "translationOf",
]);
const idFields: ReadonlySet<string> = new Set(["licence", "translationOf"]);

/** How relative addresses become absolute. */
interface Resolver {
  /** What they are relative to; nothing where that is not known. */
  base: string | undefined;
  /** Takes a message for each that leads nowhere. */
  report: (message: Message) => void;
}

/**
 * A document fit to be read away from its site: every relative address is absolute. One that cannot be, because nobody knows the
 * site, is left out and reported; the text of its link stays. Addresses inside the mail (`#gates`) stay as they are, and so do
 * those the URL policy refuses, which whoever shows them reports.
 *
 * @param digest - Document; not changed.
 * @param resolver - Base, and who takes messages.
 * @returns The same document where nothing is relative, else one that shares all that is not.
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-5
 */
export function absoluteUrls(digest: Digest, resolver: Resolver): Digest {
  return resolved(digest, resolver) as Digest;
}

function resolved(value: unknown, resolver: Resolver): unknown {
  if (Array.isArray(value)) return resolvedItems(value, resolver);
  if (typeof value !== "object" || value === null) return value;
  let copy: Record<string, unknown> | undefined;
  for (const [name, inner] of Object.entries(value)) {
    // What an editor's own fields hold is not shown.
    if (name === "extensions" || name === "positions" || name === "position") continue;
    const found = isAddress(name, inner) ? absolute(inner, value, resolver) : resolved(inner, resolver);
    if (found === inner) continue;
    copy ??= { ...value };
    if (found === undefined) delete copy[name];
    else copy[name] = found;
  }
  return copy ?? value;
}

function isAddress(name: string, value: unknown): value is string {
  return addressFields.has(name) && typeof value === "string" && (!idFields.has(name) || value.includes("/"));
}

/** The absolute form of an address; nothing where it leads nowhere. */
function absolute(url: string, owner: object, { base, report }: Resolver): string | undefined {
  const safe = safeUrl(url);
  if (safe === undefined || safe.startsWith("#") || /^[a-z][a-z\d+.-]*:/iu.test(safe)) return url;
  if (base !== undefined) return new URL(safe, base).href;
  const { position: place } = owner as { position?: Message["place"] };
  report({
    ruleId: "email-relative-url",
    severity: "warning",
    reason: `Unexpected relative address, expected one that leads somewhere from a mail: write \`https://…\`, or set the option siteUrl`,
    actual: url,
    ...(place && { place }),
  });
  return undefined;
}

/** Items of a list; a link or image that has lost its address is only its text, so that offsets into it still hold. */
function resolvedItems(items: readonly unknown[], resolver: Resolver): unknown {
  const found = items.map((item) => withText(resolved(item, resolver)));
  return found.every((item, index) => item === items[index]) ? items : found.flat();
}

function withText(item: unknown): unknown {
  const { type, url } = (item ?? {}) as { type?: unknown; url?: unknown };
  if (url !== undefined || (type !== "link" && type !== "image")) return item;
  if (type === "image") return { type: "text", value: (item as { alt: string }).alt };
  const { children } = item as Omit<Link, "url">;
  return textOf(children) === "" ? [] : children;
}
