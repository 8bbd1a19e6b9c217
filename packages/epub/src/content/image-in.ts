import { absoluteUrl, attributes, html, labelParts, type Html } from "@digestkit/adapter-kit";
import type { Component } from "@digestkit/html";
import { checkUrl, safeUrl, type Image } from "@digestkit/schema";
import type { Pictures } from "../book/pictures.ts";

/**
 * The component of images. A book holds its pictures and loads none: one whose bytes were not given is shown as its text, with a
 * link to it.
 *
 * @param pictures - Those of the book.
 * @param base - What relative addresses are resolved against.
 * @returns A component for `toHtml`.
 * @see https://www.w3.org/TR/epub-33/#sec-resource-locations
 */
export function imageIn(pictures: Pictures, base: string | undefined): Component<Image> {
  return (node, context): Html => {
    const { url, alt, title, position } = node;
    const absolute = absoluteUrl(url, base);
    const src = [url, absolute].map((address) => pictures.fileOf(address)).find((path) => path !== undefined);
    if (src !== undefined) return html`<img${attributes({ src: safeUrl(src), alt, title })}>`;
    const check = checkUrl(url);
    context.report({
      ...("reason" in check
        ? { ruleId: "link-url", severity: "warning", reason: check.reason }
        : { ruleId: "epub-image", severity: "info", reason: missing }),
      actual: url,
      ...(position && { place: position }),
    });
    if (alt === "") return html``;
    const { labelled, image } = context.labels;
    const words = labelParts(labelled, { label: image, value: html`<bdi>${alt}</bdi>` });
    const href = context.isInLink ? undefined : absolute;
    return href === undefined
      ? html`<span class="image">[${words}]</span>`
      : html`<a class="image"${attributes({ href })}>[${words}]</a>`;
  };
}

const missing =
  "Unexpected image that is not in the book, expected its bytes: give them in the option resources; its text and a link stand for it";
