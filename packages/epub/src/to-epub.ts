import type { Digest } from "@digestkit/schema";
import { strToU8, zipSync, type ZippableFile } from "fflate";
import type { EpubOptions } from "./epub-options.ts";
import { toEpubFiles } from "./to-epub-files.ts";

/**
 * An issue as an EPUB 3 book, or many issues as a year-book with an index of people and one of quotations.
 *
 * The book is complete, can be read aloud, loads nothing and runs nothing. Same digests and options, same bytes, on every machine
 * and in every time zone: all files carry the first day a ZIP archive can name.
 *
 * @param digests - One issue, or a list of issues in their order; not changed.
 * @param options - Of the book.
 * @returns The bytes of an `.epub` file (`application/epub+zip`).
 * @throws TypeError when an option is of the wrong type.
 * @see https://www.w3.org/TR/epub-33/
 * @example
 * ```ts
 * import { toEpub } from "@digestkit/epub";
 * import { createDigest } from "@digestkit/schema";
 *
 * const book = toEpub(createDigest({ id: "monitor-7", title: "Gates & gauges", issueDate: "2024-03-14" }));
 * console.log(String.fromCharCode(...book.slice(30, 58))); // => mimetypeapplication/epub+zip
 * ```
 */
export function toEpub(digests: Digest | readonly Digest[], options: EpubOptions = {}): Uint8Array {
  const files = toEpubFiles(digests, options).map(({ path, content }): [string, ZippableFile] => {
    const bytes = typeof content === "string" ? strToU8(content) : content;
    // Reading systems look for the type at a fixed offset of the archive, uncompressed (EPUB 3.3, section 4.2.2).
    return [path, [bytes, { level: path === "mimetype" ? 0 : 9 }]];
  });
  // fflate writes the local time of a date, so it is given one by its local time.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1, 12) });
}
