import { attributes, contentDirection, html } from "@digestkit/adapter-kit";
import { renderChildren, type Component } from "@digestkit/html";
import type { Image, Paragraph } from "@digestkit/schema";
import type { Look } from "../look/styles.ts";

/** The components of an image among words, and of one that stands alone. */
export interface ImageComponents {
  /** As wide as it is. */
  inline: Component<Image>;
  /** As wide as the text. */
  alone: Component<Image>;
}

/**
 * A paragraph; one that begins in the other direction runs that way. A lone image has its title below.
 *
 * @param look - Styles.
 * @param images - The default components of images; the caller's own is used for both.
 * @returns A component.
 */
export function paragraph(look: Look, images: ImageComponents): Component<Paragraph> {
  return (node, context) => {
    const [first, ...others] = node.children;
    const styles = look[context.direction];
    if (first?.type === "image" && others.length === 0) {
      const caption = first.title !== undefined && html`<p${attributes({ ...styles.caption })}>${first.title}</p>\n`;
      const style = caption ? styles.figure : styles.paragraph;
      const image = context.nodes.image === images.inline ? images.alone : context.nodes.image;
      return html`<p${attributes({ ...style })}>${image(first, context)}</p>\n${caption}`;
    }
    const direction = contentDirection(node.children) ?? context.direction;
    if (direction === context.direction) {
      return html`<p${attributes({ ...styles.paragraph })}>${renderChildren(node, context)}</p>\n`;
    }
    const content = renderChildren(node, { ...context, direction });
    return html`<p${attributes({ dir: direction, ...styles.turned })}>${content}</p>\n`;
  };
}
