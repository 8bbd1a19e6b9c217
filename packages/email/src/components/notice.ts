import { attributes, html, noticeOf, type Html } from "@digestkit/adapter-kit";
import { label, type Component } from "@digestkit/html";
import type { Digest } from "@digestkit/schema";
import type { Look } from "../look/styles.ts";
import { box } from "./box.ts";

/** A notice on an issue that is withheld or was withdrawn. */
export function notice(look: Look): Component<Digest> {
  return (digest, context): Html => {
    const words = noticeOf(digest, context.labels);
    const styles = look[context.direction];
    if (words === undefined) return html``;
    const shown = html`<p${attributes({ ...styles.paragraph })}><strong>${label(words, context)}</strong></p>\n`;
    return box(shown, styles.tint, styles);
  };
}
