export { nodeComponents, partComponents } from "./components/default-components.ts";
export type { CellPlace, Component, Components, Context, NodeComponents, PartComponents } from "./context.ts";
export { omits } from "./omits.ts";
export { renderFlow } from "./render-flow.ts";
export { renderChildren, renderNodes } from "./render-nodes.ts";
export { stylesheet } from "./stylesheet.ts";
export { themeStylesheet, type Theme, type ThemeValue } from "./theme.ts";
export { toHtml } from "./to-html.ts";
export type { HtmlOptions } from "./to-html-options.ts";
