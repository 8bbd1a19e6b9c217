export { fromText } from "./from-text/from-text.ts";
export type { FromTextOptions } from "./from-text/from-text-options.ts";
export type {
  Components,
  Context,
  FlowComponent,
  FlowComponents,
  PartComponents,
  PhrasingComponent,
  PhrasingComponents,
} from "./to-text/context.ts";
export type { LinkRegister } from "./to-text/link-register.ts";
export { omits } from "./to-text/omits.ts";
export { renderBlock, renderChildren, renderFlow, renderPhrasing, renderText } from "./to-text/render-nodes.ts";
export { toText } from "./to-text/to-text.ts";
export type { TextOptions } from "./to-text/to-text-options.ts";
export { displayWidth } from "./width/display-width.ts";
