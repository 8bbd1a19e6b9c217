import { readReference } from "../references/character-reference.ts";
import { addToken, tokenKind, type InlineState } from "./inline-state.ts";

/** `&amp;` */
export function readEntity(state: InlineState): void {
  const found = readReference(state.text, state.at, state.to);
  if (!found) return;
  addToken(state, tokenKind.reference, state.at, found.end, found.value);
  state.suspect = true;
}
