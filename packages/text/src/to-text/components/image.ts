import { imageWords } from "@digestkit/adapter-kit";
import type { Image } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { inLine } from "../render-nodes.ts";

/** `[Image: A gauge with a red mark]`; nothing for a decorative image. */
export function image({ alt }: Image, { labels }: Context): string {
  return imageWords(inLine(alt), labels);
}
