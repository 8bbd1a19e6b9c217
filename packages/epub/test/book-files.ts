import type { EpubFile } from "../src/index.ts";
import { named, parseXml, type Parsed } from "./parse-xml.ts";

/** The text of one file of a book. */
export function textFile(files: readonly EpubFile[], path: string): string {
  const content = files.find((file) => file.path === path)?.content;
  if (typeof content !== "string") throw new Error(`Unexpected book without text in ${path}, expected it`);
  return content;
}

/** The package document. */
export function packageOf(files: readonly EpubFile[]): Parsed {
  return parseXml(textFile(files, "EPUB/package.opf"));
}

/** The names of the pages, in reading order. */
export function spineOf(files: readonly EpubFile[]): string[] {
  const document = packageOf(files);
  const paths = new Map(named(document, "item").map(({ attributes }) => [attributes["id"], attributes["href"]]));
  return named(document, "itemref").map(({ attributes }) => `EPUB/${paths.get(attributes["idref"] ?? "")}`);
}

/** Every page as a tree, in reading order. */
export function pagesOf(files: readonly EpubFile[]): Parsed[] {
  return spineOf(files).map((path) => parseXml(textFile(files, path)));
}
