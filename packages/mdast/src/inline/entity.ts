import { readReference } from "../references/character-reference.ts";
import type { InlineState } from "./inline-state.ts";
import { addToken } from "./add-token.ts";
import { tokenKind } from "./tokens.ts";

/** `&amp;` */
export function readEntity(state: InlineState): void {
  const found = readReference(state.text, state.at, state.to);
  if (!found) return;
  addToken(state, tokenKind.reference, state.at, found.end, found.value);
  state.suspect = true;
}
