import type { EpubFile } from "../epub-file.ts";
import type { EpubOptions, EpubResource } from "../epub-options.ts";

/** The pictures of a book, each a file once it is shown. */
export interface Pictures {
  /** The name of the file for an address; nothing where the book has no such picture. */
  fileOf: (url: string | undefined) => string | undefined;
  /** The files of all pictures that are shown so far. */
  files: () => EpubFile[];
}

const endings: Readonly<Record<EpubResource["mediaType"], string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/gif": "gif",
  "image/webp": "webp",
};

/**
 * The pictures of a book.
 *
 * @param resources - By address.
 * @returns What hands out their names.
 * @throws TypeError when one is of a type that is no picture, or could run something.
 */
export function createPictures(resources: EpubOptions["resources"] = {}): Pictures {
  for (const [url, resource] of Object.entries(resources)) fileEnding(url, resource);
  const shown = new Map<string, string>();
  return {
    fileOf: (url) => {
      if (url === undefined || !Object.hasOwn(resources, url)) return undefined;
      const path = shown.get(url) ?? `images/${shown.size + 1}.${fileEnding(url, resources[url] as EpubResource)}`;
      shown.set(url, path);
      return path;
    },
    files: () =>
      [...shown].map(([url, path]) => {
        const { bytes, mediaType } = resources[url] as EpubResource;
        return { path, mediaType, content: bytes };
      }),
  };
}

/**
 * How the name of a picture’s file ends.
 *
 * @param name - Of the picture, for the error.
 * @param resource - As the caller gave it.
 * @returns Ending without the dot.
 * @throws TypeError when it is no picture.
 */
export function fileEnding(name: string, { bytes, mediaType }: EpubResource): string {
  if (!Object.hasOwn(endings, mediaType)) {
    const expected = Object.keys(endings).join(", ");
    throw new TypeError(`Unexpected ${mediaType} as picture "${name}", expected one of ${expected}`);
  }
  if (!(bytes instanceof Uint8Array))
    throw new TypeError(`Unexpected ${typeof bytes} as bytes of the picture "${name}", expected a Uint8Array`);
  return endings[mediaType];
}
