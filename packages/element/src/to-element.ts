import {
  attributes,
  digestTitle,
  documentLanguage,
  element,
  html,
  labelsFor,
  markupOf,
  shadowRoot,
  shownTo,
  styleElement,
  type Audience,
  type Html,
} from "@digestkit/adapter-kit";
import { themeStylesheet } from "@digestkit/html";
import { assertDigest, safeUrl, type Digest } from "@digestkit/schema";
import type { RenderOptions } from "./render-options.ts";
import { elementStylesheet } from "./element-stylesheet.ts";
import { onHost } from "./on-host.ts";
import { renderIssue } from "./render-issue.ts";

/** Options of `toElement`. */
export interface ElementOptions extends RenderOptions {
  /** Name of the element; `digest-issue` unless said otherwise. */
  name?: string;
  /** Who it is for: names they must not learn are withheld, as `redactDigest` of the adapter kit does; without it, none are. */
  audience?: Audience;
  /** Address of the digest as JSON, for the attribute `src`. The element does not load it as long as it shows what was sent. */
  src?: string;
  /** `light` or `dark`, whatever the reader's setting. */
  scheme?: "light" | "dark";
  /** The element's style sheet: in its shadow tree, at an address, or none until it is defined; `inline` unless said otherwise. */
  stylesheet?: "inline" | "none" | { href: string };
}

/**
 * The element with its content, for a page that is made on a server: readable before any script has run, and without one.
 *
 * The issue stands in a declarative shadow tree; browsers without those show a link to it, or its name.
 *
 * @param digest - Document; not changed.
 * @param options - How to render it.
 * @returns HTML, with a final newline.
 * @throws TypeError when an option is of the wrong type, or an address is refused by the URL policy.
 * @see https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode
 * @example
 * ```ts
 * import { toElement } from "@digestkit/element";
 * import { createDigest } from "@digestkit/schema";
 *
 * const digest = createDigest({ id: "a", title: "Lorsk Daily", url: "https://digest.example/a", inLanguage: "en" });
 * console.log(toElement(digest, { stylesheet: "none" }));
 * // prints <digest-issue><template shadowrootmode="open"><article class="digest" lang="en" dir="ltr">
 * // <header class="masthead">
 * // <h2>Lorsk Daily</h2>
 * // </header>
 * // </article>
 * // </template><a href="https://digest.example/a" lang="en">Lorsk Daily</a></digest-issue>
 * ```
 */
export function toElement(digest: Digest, options: ElementOptions = {}): string {
  assertDigest(digest);
  const { name = "digest-issue", audience: _audience, src, scheme, stylesheet = "inline", ...rendering } = options;
  const values = { src: src === undefined ? undefined : addressOf(src, "src"), theme: scheme };
  const shown = shownTo(digest, options);
  const tree = shadowRoot([styles(stylesheet, rendering), renderIssue(shown, rendering)]);
  return `${markupOf(element(name, values, [tree, link(shown, rendering)]))}\n`;
}

function addressOf(address: string, option: string): NonNullable<ReturnType<typeof safeUrl>> {
  const safe = safeUrl(address, { schemes: ["http", "https"] });
  if (safe === undefined)
    throw new TypeError(`Unexpected address in ${option}, expected a relative one, http or https`);
  return safe;
}

function styles(stylesheet: NonNullable<ElementOptions["stylesheet"]>, { theme, onMessage }: RenderOptions): Html {
  if (stylesheet === "none") return html``;
  const own = theme && onHost(themeStylesheet(theme, onMessage));
  const sheet =
    stylesheet === "inline"
      ? styleElement(elementStylesheet)
      : html`<link${attributes({ rel: "stylesheet", href: addressOf(stylesheet.href, "stylesheet") })}>`;
  return html`${sheet}${own && styleElement(own)}`;
}

/** For browsers without shadow trees: the issue's name with its address. */
function link(digest: Digest, { labels, language }: RenderOptions): Html {
  const lang = documentLanguage(digest, language);
  const title = digestTitle(digest, labelsFor(lang, labels));
  const href = digest.url === undefined ? undefined : safeUrl(digest.url);
  return href === undefined
    ? html`<p${attributes({ lang })}>${title}</p>`
    : html`<a${attributes({ href, lang })}>${title}</a>`;
}
