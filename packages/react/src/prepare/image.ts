import { reportUrl } from "@digestkit/adapter-kit";
import type { Image } from "@digestkit/schema";
import type { Prepare } from "./prepared.ts";

/** The address of an image as the policy lets it through. */
export const image: Prepare<Image, "image"> = (node, context) => ({
  extras: { src: reportUrl(node.url, node.position, context, { kind: "image" }) },
});
