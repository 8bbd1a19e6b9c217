import { planDigest, textFragment, type TextAround } from "@digestkit/adapter-kit";
import { entryBlocks, safeUrl, visit, type Digest, type Entry, type Quotation } from "@digestkit/schema";

/** Options of `quotationUrls`. */
export interface QuotationUrlOptions {
  /** Address of the page; the digest's own `url` unless said otherwise, and without either, addresses begin with `#`. */
  url?: string;
  /** The `idPrefix` the page was made with. */
  idPrefix?: string;
}

/**
 * The address of each quotation on the page `toHtml` makes of a digest: the quotation's `id`, which lasts as long as the id in
 * the document, and a text fragment, by which browsers highlight the quoted words.
 *
 * @param digest - Document; not changed.
 * @param options - Where the page is.
 * @returns Addresses by id of quotation, in reading order; each passes the URL policy.
 * @throws TypeError when `url` is refused by the URL policy.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 * @example
 * ```ts
 * import { quotationUrls } from "@digestkit/html";
 * import { createDigest, createEntry, createSection } from "@digestkit/schema";
 *
 * const quotation = { id: "q1", text: "No.", type: "direct", range: { start: 9, end: 12 }, confidence: 1, evidence: "editor" } as const;
 * const entry = createEntry({
 *   id: "a",
 *   body: [{ type: "paragraph", children: [{ type: "text", value: "He said “No.”" }] }],
 *   quotations: [quotation],
 * });
 * const digest = createDigest({ id: "d", sections: [createSection({ id: "s", entries: [entry] })] });
 * console.log(quotationUrls(digest, { url: "https://digest.example/7" }).get("q1")); // => https://digest.example/7#q1:~:text=He%20said%20%E2%80%9C-,No.
 * ```
 */
export function quotationUrls(digest: Digest, options: QuotationUrlOptions = {}): ReadonlyMap<string, string> {
  const { anchors } = planDigest(digest, options.idPrefix);
  const page = pageOf(digest, options);
  const urls = new Map<string, string>();
  visit(digest, {
    entry(entry) {
      for (const quotation of entry.quotations) {
        const fragment = textFragment(quotation.text, around(entry, quotation));
        urls.set(quotation.id, `${page}#${encodeURIComponent(anchors.get(quotation) ?? "")}${fragment}`);
      }
    },
  });
  return urls;
}

/** The page's address without a fragment; nothing where it is not known. */
function pageOf(digest: Digest, { url }: QuotationUrlOptions): string {
  const written = url ?? digest.url;
  const safe = written === undefined ? "" : safeUrl(written);
  if (safe === undefined && url !== undefined) {
    throw new TypeError("Unexpected url of the page, expected a relative address, http or https");
  }
  return (safe ?? "").replace(/#.*$/u, "");
}

/** The text before and after a quotation in its own blocks. */
function around(entry: Entry, { range: { start, end } }: Quotation): TextAround {
  const blocks = entryBlocks(entry);
  const blockAt = (at: number): { offset: number; text: string } | undefined =>
    blocks.findLast(({ offset }) => offset <= at);
  const [first, last] = [blockAt(start), blockAt(Math.max(start, end - 1))];
  return {
    ...(first && { before: first.text.slice(0, start - first.offset) }),
    ...(last && { after: last.text.slice(end - last.offset) }),
  };
}
