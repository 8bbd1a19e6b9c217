import { fillLabel } from "../labels/fill-label.ts";
import type { Labels } from "../labels/labels.ts";

/**
 * What stands for an image in plain text: its alternative text alone would read as part of the sentence around.
 *
 * @param alt - Alternative text.
 * @param labels - In the language of the text.
 * @returns `[Image: A gauge with a red mark]`; nothing for a decorative image.
 * @example
 * ```ts
 * import { imageWords, labelsFor } from "@digestkit/adapter-kit";
 *
 * console.log(imageWords("A gate", labelsFor("fr"))); // => [Image : A gate]
 * ```
 */
export function imageWords(alt: string, { labelled, image }: Pick<Labels, "labelled" | "image">): string {
  return alt.trim() === "" ? "" : `[${fillLabel(labelled, { label: image, value: alt })}]`;
}
