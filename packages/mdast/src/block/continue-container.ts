import { continueQuote } from "./block-quote.ts";
import type { BlockState, Container } from "./block-state.ts";
import { continueFootnote } from "./footnote-definition.ts";
import { continueList } from "./list.ts";
import type { Marker } from "./marker.ts";

/** Whether a container goes on with this line: not at all, as it is, or (a list) with the next item. */
export function continueContainer(state: BlockState, container: Container): boolean | Marker {
  return continuations[container.kind](state, container);
}

const continuations: Record<Container["kind"], (state: BlockState, container: Container) => boolean | Marker> = {
  blockquote: continueQuote,
  list: continueList,
  footnoteDefinition: continueFootnote,
};
