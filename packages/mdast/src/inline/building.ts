import type { Delete, Emphasis, Link, PhrasingContent, Strong } from "mdast";
import type { InlineState, Token } from "./inline-state.ts";
import type { TextBuilder } from "./text-runs.ts";

type Span = Emphasis | Strong | Delete | Link;

/** The tree that grows: open spans, and text that is not a node yet. */
export interface Building {
  state: InlineState;
  children: PhrasingContent[];
  /** Spans that are open; an image collects children for its alternative text. */
  open: { node: Span | undefined; children: PhrasingContent[]; link: boolean; token: Token }[];
  /** Links that are open: no addresses are looked for in those. */
  links: number;
  text: TextBuilder;
}
