import {
  attributes,
  isLanguageTag,
  directionOf,
  html,
  labelLanguage as labelLanguageOf,
  labelsFor,
  mergeComponents,
  planDigest,
  styleElement,
  type Html,
} from "@digestkit/adapter-kit";
import { assertDigest, safeUrl, type Digest, type Message } from "@digestkit/schema";
import { nodeComponents, partComponents } from "./components/default-components.ts";
import type { NodeComponents, PartComponents } from "./context.ts";
import type { Context } from "./context.ts";
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
  assertDigest(digest);
  const {
    components = {},
    headingLevel = 1,
    idPrefix = "",
    onMessage = () => undefined,
    onUnknown = unknownNode,
  } = options;
  if (![1, 2, 3, 4, 5].includes(headingLevel)) {
    throw new RangeError(`Unexpected headingLevel ${String(headingLevel)}, expected a whole number from 1 to 5`);
  }
  const language = [digest.inLanguage, options.language].find((tag) => tag !== undefined && isLanguageTag(tag)) ?? "en";
  const found = labelLanguageOf(language);
  const labelLanguage = isIn(found, language) ? undefined : found;
  return {
    digest,
    ...splitComponents(components),
    labels: labelsFor(language, options.labels),
    labelLanguage,
    language,
    direction: directionOf(language),
    headingLevel,
    idPrefix,
    plan: planDigest(digest, idPrefix),
    quoted: new Map(),
    headingLevels: new Map(),
    cells: new Map(),
    isInLink: false,
    permalinks: options.permalinks ?? "all",
    sourceNotes: options.sources === "notes" ? numberSources(digest) : undefined,
    onUnknown,
    report: onMessage,
    styles: (options.document ?? "page") === "page" ? stylesOf(options, onMessage) : html``,
  };
}

/** Whether labels in a language need no mark in a document: `he` in `he-IL`, and in `iw`, its old code. */
function isIn(labels: string, language: string): boolean {
  const primary = language.split("-", 1)[0]?.toLowerCase();
  return primary === labels || (primary === "iw" && labels === "he");
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
