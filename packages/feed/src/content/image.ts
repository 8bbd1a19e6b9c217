import { absoluteUrl, fillLabel, html, type Html } from "@digestkit/adapter-kit";
import { nodeComponents, type Component } from "@digestkit/html";
import { safeUrl, type Image } from "@digestkit/schema";

/**
 * The component of images whose addresses may be relative.
 *
 * @param base - What they are relative to.
 * @returns A component that shows an image by its absolute address, and by its text where there is none.
 */
export function imageAt(base: string | undefined): Component<Image> {
  return (node, context): Html => {
    const url = absoluteUrl(node.url, base);
    // A refused address is the page's own component's to report.
    if (url !== undefined || safeUrl(node.url) === undefined) {
      return nodeComponents.image({ ...node, url: url ?? node.url }, context);
    }
    context.report({
      ruleId: "feed-relative-url",
      severity: "warning",
      reason:
        "Unexpected relative address of an image, expected an absolute one: set siteUrl, or the address of the issue",
      actual: node.url,
      ...(node.position && { place: node.position }),
    });
    if (node.alt === "") return html``;
    const { labelled, image } = context.labels;
    return html`<span class="image">[${fillLabel(labelled, { label: image, value: node.alt })}]</span>`;
  };
}
