export type { CellPlace, NodeType, Permalinks } from "@digestkit/adapter-kit";
export { Corrections } from "./components/corrections.tsx";
export { nodeComponents, partComponents } from "./components/default-components.ts";
export { Entry } from "./components/entry.tsx";
export { PullQuote } from "./components/pull-quote.tsx";
export { Quotation } from "./components/quotation.tsx";
export { Section } from "./components/section.tsx";
export { Sources } from "./components/sources.tsx";
export type {
  Component,
  Components,
  Context,
  NodeComponents,
  NodeExtras,
  NodeProps,
  PartComponents,
  PartProps,
  PartValues,
  Props,
} from "./context.ts";
export { createContext } from "./create-context.ts";
export type { DigestOptions } from "./digest-options.ts";
export { Digest, type DigestProps } from "./digest.tsx";
export { Children, Flow, Nodes, type ChildrenProps, type FlowProps, type NodesProps } from "./nodes.tsx";
export { omits } from "./omits.ts";
