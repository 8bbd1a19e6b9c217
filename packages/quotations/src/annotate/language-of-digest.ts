import { textOf, type Digest } from "@digestkit/schema";
import { detectLanguage } from "../languages/detect-language.ts";

/**
 * The language of a digest: the one it states, or the one its words are in.
 *
 * @param digest - Digest.
 * @returns BCP 47 tag; nothing where neither tells.
 */
export function languageOfDigest(digest: Digest): string | undefined {
  return digest.inLanguage ?? detectLanguage(textOf(digest));
}
