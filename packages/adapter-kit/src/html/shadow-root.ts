import { html } from "./html.ts";
import { htmlOf, markupOf, type Html, type HtmlValue } from "./html-value.ts";

/**
 * The shadow tree of a custom element, in a page that is sent as it is: the browser attaches it to the element around while it
 * parses, without a script.
 *
 * @param content - What stands in the tree; escaped as the `html` template does.
 * @returns Markup, to stand first in the element.
 * @see https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode
 * @example
 * ```ts
 * import { element, html, markupOf, shadowRoot } from "@digestkit/adapter-kit";
 *
 * const note = element("my-note", {}, [shadowRoot(html`<p>${"Q & A"}</p>`), "without a shadow"]);
 * console.log(markupOf(note)); // => <my-note><template shadowrootmode="open"><p>Q &amp; A</p></template>without a shadow</my-note>
 * ```
 */
export function shadowRoot(content: HtmlValue): Html {
  return htmlOf(`<template shadowrootmode="open">${markupOf(html`${content}`)}</template>`);
}
