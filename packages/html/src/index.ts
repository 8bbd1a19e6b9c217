export {
  below,
  ownId,
  paragraphs,
  reportUrl,
  shownSections,
  withLanguage,
  type CellPlace,
  type Permalinks,
} from "@digestkit/adapter-kit";
export { tableElement } from "./components/table.ts";
export { date } from "./components/date.ts";
export { nodeComponents, partComponents } from "./components/default-components.ts";
export type { Component, Components, Context, Foreign, NodeComponents, PartComponents } from "./context.ts";
export { createContext } from "./create-context.ts";
export { factWords } from "./fact-words.ts";
export { titleWords } from "./title-words.ts";
export { issue } from "./issue.ts";
export { label } from "./label.ts";
export { quotationUrls, type QuotationUrlOptions } from "./quotation-urls.ts";
export type { SourceNote, SourceNotes } from "./source-notes.ts";
export { omits } from "./omits.ts";
export { renderFlow } from "./render-flow.ts";
export { renderChildren, renderNodes } from "./render-nodes.ts";
export { stylesheetHash } from "./stylesheet-hash.ts";
export { stylesheet } from "./stylesheet.ts";
export { themeStylesheet, type Theme, type ThemeValue } from "./theme.ts";
export type { IndexOptions } from "./index-options.ts";
export { toHtml } from "./to-html.ts";
export { toIndexHtml } from "./to-index-html.ts";
export type { HtmlOptions } from "./to-html-options.ts";
