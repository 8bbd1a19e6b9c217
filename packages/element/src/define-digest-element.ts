/// <reference lib="dom" />
import type { Html } from "@digestkit/adapter-kit";
import { themeStylesheet } from "@digestkit/html";
import { assertDigest, type Digest, type Message, type ParsedDigest } from "@digestkit/schema";
import type { DigestElement, DigestErrorDetail, DigestLoadDetail } from "./digest-element.ts";
import type { RenderOptions } from "./render-options.ts";
import { elementStylesheet } from "./element-stylesheet.ts";
import { goToAnchor } from "./go-to-anchor.ts";
import { loadDigest } from "./load-digest.ts";
import { onHost } from "./on-host.ts";
import { readDigest } from "./read-digest.ts";
import { fallback, renderFailure } from "./render-failure.ts";
import { renderIssue } from "./render-issue.ts";
import { createFill } from "./trusted-markup.ts";

/** Options of `defineDigestElement`: how all elements of the name render. */
export interface DefineOptions extends Omit<RenderOptions, "language" | "headingLevel" | "permalinks"> {
  /** Name of the element; `digest-issue` unless said otherwise. */
  name?: string;
}

/** A class of elements that can be made with `new`. */
export type DigestElementConstructor = new () => DigestElement;

/**
 * Defines the custom element that shows a digest: `<digest-issue src="/issues/12.json"></digest-issue>`.
 *
 * | attribute       | meaning                                                                                  |
 * | --------------- | ---------------------------------------------------------------------------------------- |
 * | `src`           | address of the digest as JSON: http, https or relative                                   |
 * | `document`      | instead: `id` of a `<script type="application/json">` in the page                        |
 * | `lang`          | language of a digest that does not name its own                                          |
 * | `heading-level` | level of the issue's title, 1 to 5; 2 without it                                         |
 * | `permalinks`    | `all`, `entries` or `none`: what has a visible link to its own address                   |
 * | `theme`         | `light` or `dark`, whatever the reader's setting                                         |
 *
 * Until the digest is there, and where it cannot be had, what the page has put into the element is shown. The element fires
 * `digest-load` and `digest-error`; both bubble.
 *
 * @param options - Name, and how to render.
 * @returns The element's class; `undefined` where there are no custom elements, as on a server. One that is defined already
 * is returned as it is.
 * @throws DOMException when the name is none of a custom element.
 * @see https://html.spec.whatwg.org/multipage/custom-elements.html
 * @example
 * ```ts
 * import { defineDigestElement } from "@digestkit/element";
 *
 * console.log(defineDigestElement()); // => undefined
 * ```
 */
export function defineDigestElement(options: DefineOptions = {}): DigestElementConstructor | undefined {
  if (typeof customElements === "undefined") return undefined;
  const { name = "digest-issue", ...rendering } = options;
  const known = customElements.get(name) as DigestElementConstructor | undefined;
  if (known) return known;
  const made = createElementClass(rendering, createSheets(rendering), createFill(name));
  customElements.define(name, made);
  return made;
}

/** Style sheets that all elements of a class share. */
function createSheets({ theme = {}, onMessage }: RenderOptions): CSSStyleSheet[] {
  return [elementStylesheet, onHost(themeStylesheet(theme, onMessage))].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}

function createElementClass(
  rendering: RenderOptions,
  sheets: CSSStyleSheet[],
  fill: (root: ShadowRoot, content: Html) => void,
): DigestElementConstructor {
  return class extends HTMLElement implements DigestElement {
    static readonly observedAttributes = ["src", "document", "lang", "heading-level", "permalinks"];
    readonly #root: ShadowRoot;
    /** The request under way: one that follows ends it. */
    #request: AbortController | undefined;
    #digest: Digest | undefined;
    /** Whether it is in a page, and has been told so: before that its attributes arrive one by one. */
    #isActive = false;

    constructor() {
      super();
      const internals = this.attachInternals();
      // A page may have sent the tree along.
      this.#root = internals.shadowRoot ?? this.attachShadow({ mode: "open" });
      this.#root.adoptedStyleSheets = sheets;
      this.#root.addEventListener("click", (event) => this.#follow(event as MouseEvent));
      if (this.#root.childElementCount === 0) fill(this.#root, fallback);
    }

    get src(): string {
      return this.getAttribute("src") ?? "";
    }

    set src(value: string) {
      this.setAttribute("src", value);
    }

    get digest(): Digest | undefined {
      return this.#digest;
    }

    set digest(value: Digest | undefined) {
      this.#request?.abort();
      if (value === undefined) this.#clear();
      else {
        assertDigest(value);
        this.#show({ digest: value, messages: [] });
      }
    }

    connectedCallback(): void {
      this.#isActive = true;
      window.addEventListener("hashchange", this.#onHashChange);
      // Set before the element was defined, it hides the property of the class.
      if (Object.hasOwn(this, "digest")) {
        const { digest } = this;
        Reflect.deleteProperty(this, "digest");
        this.digest = digest;
      } else if (this.#digest === undefined && !this.#isRendered()) void this.#load();
      else this.#onHashChange();
    }

    disconnectedCallback(): void {
      this.#isActive = false;
      window.removeEventListener("hashchange", this.#onHashChange);
      this.#request?.abort();
    }

    attributeChangedCallback(name: string, before: string | null, after: string | null): void {
      if (!this.#isActive || before === after) return;
      if (name === "src" || name === "document") void this.#load();
      else if (this.#digest) this.#show({ digest: this.#digest, messages: [] });
    }

    /** Whether the page has sent the issue along. */
    #isRendered(): boolean {
      return this.#root.querySelector("article.digest") !== null;
    }

    async #load(): Promise<void> {
      this.#request?.abort();
      const request = new AbortController();
      this.#request = request;
      const id = this.getAttribute("document");
      if (id === null && !this.hasAttribute("src")) return this.#clear();
      this.ariaBusy = "true";
      try {
        const parsed = id === null ? await loadDigest(this.src, request.signal) : readDigest(id, this.ownerDocument);
        if (!request.signal.aborted) this.#show(parsed);
      } catch (error) {
        if (!request.signal.aborted) throw error;
      } finally {
        if (this.#request === request) this.ariaBusy = null;
      }
    }

    #show({ digest, messages: found }: ParsedDigest): void {
      this.#digest = digest;
      const messages: Message[] = [...found];
      if (!digest) {
        fill(this.#root, renderFailure(this.closest<HTMLElement>("[lang]")?.lang));
        return this.#fire<DigestErrorDetail>("digest-error", { messages });
      }
      const onMessage = (message: Message): void => {
        messages.push(message);
        rendering.onMessage?.(message);
      };
      fill(this.#root, renderIssue(digest, { ...rendering, ...this.#attributes(), onMessage }));
      this.#onHashChange();
      this.#fire<DigestLoadDetail>("digest-load", { digest, messages });
    }

    #clear(): void {
      this.#digest = undefined;
      fill(this.#root, fallback);
    }

    /** What the attributes say about rendering; values they cannot have are as none. */
    #attributes(): Pick<RenderOptions, "language" | "headingLevel" | "permalinks"> {
      const language = this.closest<HTMLElement>("[lang]")?.lang;
      const headingLevel = ([1, 2, 3, 4, 5] as const).find(
        (level) => String(level) === this.getAttribute("heading-level"),
      );
      const permalinks = (["all", "entries", "none"] as const).find((kind) => kind === this.getAttribute("permalinks"));
      return {
        ...(language && { language }),
        ...(headingLevel && { headingLevel }),
        ...(permalinks && { permalinks }),
      };
    }

    #fire<Detail>(type: string, detail: Detail): void {
      this.dispatchEvent(new CustomEvent<Detail>(type, { detail, bubbles: true, composed: true }));
    }

    readonly #onHashChange = (): void => void goToAnchor(this.#root, location.hash);

    /** A link to an anchor in the tree: the browser would look for it in the page. */
    #follow(event: MouseEvent): void {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      const hash = link?.getAttribute("href") ?? "";
      if (event.defaultPrevented || !isPlain || !goToAnchor(this.#root, hash)) return;
      event.preventDefault();
      location.hash = hash;
    }
  };
}
