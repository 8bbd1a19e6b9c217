import { oneLine, webUrl } from "@digestkit/adapter-kit";
import { textOf, type Content } from "@digestkit/schema";
import type { Enclosure } from "../model/feed.ts";
import { walkContent } from "./walk-content.ts";

/** Media types by the ending of an address (IANA media types). A feed has to name the type, and a document does not. */
const types: Readonly<Record<string, string>> = {
  avif: "image/avif",
  gif: "image/gif",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
  svg: "image/svg+xml",
  webp: "image/webp",
  aac: "audio/aac",
  flac: "audio/flac",
  m4a: "audio/mp4",
  mp3: "audio/mpeg",
  oga: "audio/ogg",
  ogg: "audio/ogg",
  opus: "audio/ogg",
  wav: "audio/wav",
  m4v: "video/mp4",
  mov: "video/quicktime",
  mp4: "video/mp4",
  ogv: "video/ogg",
  webm: "video/webm",
};

/**
 * The media of some content: its images, and the audio and video files it links to.
 *
 * @param content - Nodes; not changed.
 * @param base - What addresses are relative to.
 * @returns Each file once, in reading order; those of an unknown type are left out, they are in the content all the same.
 */
export function enclosuresOf(content: readonly Content[], base: string | undefined): Enclosure[] {
  const found = new Map<string, Enclosure>();
  const add = (written: string, title: string, isWanted: (type: string) => boolean): void => {
    const url = webUrl(written, base);
    const type = url === undefined ? undefined : typeOf(url);
    if (url === undefined || type === undefined || !isWanted(type) || found.has(url)) return;
    const name = oneLine(title);
    found.set(url, { url, type, ...(name !== "" && { title: name }) });
  };
  walkContent(content, (node) => {
    if (node.type === "image") add(node.url, node.alt, isImage);
    if (node.type === "link") add(node.url, textOf(node.children), (type) => !isImage(type));
    return undefined;
  });
  return [...found.values()];
}

const isImage = (type: string): boolean => type.startsWith("image/");

function typeOf(url: string): string | undefined {
  const ending = /\.([a-z\d]{2,4})$/iu.exec(new URL(url).pathname)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(types, ending) ? types[ending] : undefined;
}
