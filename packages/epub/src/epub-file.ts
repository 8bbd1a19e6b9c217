/** A file inside a book. */
export interface EpubFile {
  /** Its name in the archive: `EPUB/issue-1.xhtml`. */
  path: string;
  /** Its media type. */
  mediaType: string;
  /** What is in it: text, to be stored as UTF-8, or bytes. */
  content: string | Uint8Array;
}
