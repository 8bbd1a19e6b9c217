import { attributes, html, reportUrl, type Html } from "@digestkit/adapter-kit";
import type { Image } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { label } from "../label.ts";

/** An image, loaded when it comes into view and without telling its host the page; its text where the policy refuses it. */
export function image(node: Image, context: Context): Html {
  const { alt, title } = node;
  const src = reportUrl(node.url, node.position, context, { kind: "image" });
  if (src !== undefined) {
    const loading = { loading: "lazy", decoding: "async", referrerpolicy: "no-referrer" };
    return html`<img${attributes({ src, alt, title, ...loading })}>`;
  }
  if (alt === "") return html``;
  const { labelled, image: name } = context.labels;
  return html`<span class="image">[${label(labelled, context, { label: name, value: html`<bdi>${alt}</bdi>` })}]</span>`;
}
