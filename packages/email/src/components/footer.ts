import { attributes, html, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import { label, type Component } from "@digestkit/html";
import type { Digest } from "@digestkit/schema";
import type { Look } from "../look/styles.ts";
import { isolated } from "./isolated.ts";
import { joined } from "./joined.ts";
import { linked } from "./linked.ts";

/** A licence may be an SPDX id, an original the id of an issue. */
const address = /^[a-z][a-z\d+.-]*:|\//iu;

/** The foot of an issue: licence, corrections policy, what it is a translation of. */
export function footer(look: Look): Component<Digest> {
  return (digest, context): Html => {
    const { labels } = context;
    const { licence, correctionsPolicy } = digest.publication ?? {};
    const { meta, quietLink } = look[context.direction];
    const items: HtmlValue[] = [];
    const show = (value: string, content: HtmlValue, field: string): HtmlValue =>
      address.test(value)
        ? linked(content, { url: value, place: digest.positions?.[field] }, quietLink, context)
        : content;
    if (licence !== undefined) {
      const value = show(licence, isolated(licence, context), "publication.licence");
      items.push(label(labels.labelled, context, { label: labels.licence, value }));
    }
    if (correctionsPolicy !== undefined) {
      items.push(show(correctionsPolicy, label(labels.correctionsPolicy, context), "publication.correctionsPolicy"));
    }
    if (digest.translationOf !== undefined) {
      items.push(show(digest.translationOf, label(labels.original, context), "translationOf"));
    }
    return items.length === 0 ? html`` : html`<p${attributes({ ...meta })}>${joined(items)}</p>\n`;
  };
}
