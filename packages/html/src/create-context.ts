import {
  attributes,
  createPageContext,
  html,
  isHtml,
  mergeComponents,
  styleElement,
  type Html,
} from "@digestkit/adapter-kit";
import { safeUrl, type Digest, type Message, type SafeUrl } from "@digestkit/schema";
import { nodeComponents, partComponents } from "./components/default-components.ts";
import type { Context, NodeComponents, PartComponents } from "./context.ts";
import { numberSources } from "./source-notes.ts";
import { stylesheet } from "./stylesheet.ts";
import { themeStylesheet } from "./theme.ts";
import type { HtmlOptions } from "./to-html-options.ts";
import { unknownNode } from "./unknown-node.ts";

/**
 * What the components of one document are given.
 *
 * @param digest - Document; not changed.
 * @param options - Of `toHtml`.
 * @returns Context of the page.
 * @throws TypeError when an option is of the wrong type; RangeError for a heading level that HTML does not have.
 */
export function createContext(digest: Digest, options: HtmlOptions): Context {
  const { components = {}, resolveUrl, onMessage = () => undefined, onUnknown = unknownNode } = options;
  return {
    ...createPageContext(digest, options),
    ...splitComponents(components),
    sourceNotes: options.sources === "notes" ? numberSources(digest) : undefined,
    ...(resolveUrl && { permalinks: "none" }),
    resolveUrl: resolveUrl && ((url) => safeResolved(url, resolveUrl)),
    onUnknown,
    styles: (options.document ?? "page") === "page" ? stylesOf(options, onMessage) : html``,
    head: headOf(options.head),
  };
}

/** The URL policy holds for what an option makes of an address as well. */
function safeResolved(url: string, resolve: (url: string) => string | undefined): SafeUrl | undefined {
  const resolved = resolve(url);
  return resolved === undefined ? undefined : safeUrl(resolved);
}

/** The caller's components over the default ones, nodes and parts apart: a node of type `page` is no page. */
function splitComponents(components: NonNullable<HtmlOptions["components"]>): Pick<Context, "nodes" | "parts"> {
  const own = Object.entries(components);
  for (const [name] of own) {
    if (!Object.hasOwn(nodeComponents, name) && !Object.hasOwn(partComponents, name)) {
      throw new TypeError(`Unexpected component "${name}", expected one of a node or a part`);
    }
  }
  const pick = (map: object): object => Object.fromEntries(own.filter(([name]) => Object.hasOwn(map, name)));
  return {
    nodes: mergeComponents(nodeComponents, pick(nodeComponents) as Partial<NodeComponents>),
    parts: mergeComponents(partComponents, pick(partComponents) as Partial<PartComponents>),
  };
}

/** A string would be text, which ends the head. */
function headOf(head: unknown): Html | undefined {
  if (head === undefined || isHtml(head)) return head;
  throw new TypeError(`Unexpected ${typeof head} as head, expected markup of the \`html\` template`);
}

function stylesOf({ stylesheet: where = "inline", theme = {} }: HtmlOptions, report: (message: Message) => void): Html {
  const own = themeStylesheet(theme, report);
  return html`${sheet(where)}${own === "" ? undefined : html`${styleElement(own)}\n`}`;
}

function sheet(where: NonNullable<HtmlOptions["stylesheet"]>): Html {
  if (where === "none") return html``;
  if (where === "inline") return html`${styleElement(stylesheet)}\n`;
  const href = safeUrl(where.href);
  if (href === undefined)
    throw new TypeError("Unexpected address of the style sheet, expected a relative one, http or https");
  return html`<link${attributes({ rel: "stylesheet", href })}>\n`;
}
