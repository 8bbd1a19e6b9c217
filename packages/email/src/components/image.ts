import { attributes, html, reportUrl } from "@digestkit/adapter-kit";
import { label, type Component } from "@digestkit/html";
import type { Image } from "@digestkit/schema";
import type { Look } from "../look/styles.ts";
import { isolated } from "./isolated.ts";

/**
 * An image: as wide as the text at most, its alternative text in the look of a caption, since most mail programs show no image
 * before they are asked to. Its text alone where the policy refuses its address.
 *
 * @param look - Styles.
 * @param width - Width in CSS pixels for Outlook for Windows, which knows no `max-width`; its own unless said otherwise.
 * @returns A component.
 */
export function image(look: Look, width?: number): Component<Image> {
  return (node, context) => {
    const { alt, title } = node;
    const style = look[context.direction].image;
    const src = reportUrl(node.url, node.position, context, { kind: "image" });
    if (src !== undefined) return html`<img${attributes({ src, alt, title, width, ...style })}>`;
    if (alt === "") return html``;
    const { labelled, image: name } = context.labels;
    return html`<span${attributes({ ...style })}>[${label(labelled, context, { label: name, value: isolated(alt, context) })}]</span>`;
  };
}
