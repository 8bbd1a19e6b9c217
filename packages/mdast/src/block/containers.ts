import type { ListItem } from "mdast";
import { endless } from "../characters/character-class.ts";
import { normalizeLabel } from "../references/normalize-label.ts";
import { decodeString } from "../references/decode-string.ts";
import { appendChild } from "../tree/append-child.ts";
import { endNode, openPlace } from "../tree/position.ts";
import { beginContent, clearRun, markBlank, markBlankAt } from "./add-leaf.ts";
import type { BlockState, Container } from "./block-state.ts";
import type { Marker } from "./marker.ts";

/** Opens the container of a marker. */
export function openContainer(state: BlockState, marker: Marker): void {
  beginContent(state);
  const container = containerOf(state, marker);
  appendChild(state.parent, container.node);
  state.containers.push(container);
  if (container.kind === "list") openItem(state, container, marker);
  else state.parent = container.parent;
  // The line of a bare `[^a]:` is blank when it does not end the definition.
  if (container.kind === "footnoteDefinition" && state.at === state.lineEnd) container.firstBlank = state.lineEnd;
}

function containerOf(state: BlockState, found: Marker): Container {
  const { kind, marker, start, from } = found;
  const position = openPlace(state, from);
  const node = { type: kind, children: [], position } as unknown as Container["node"];
  const container: Container = {
    kind,
    node,
    parent: node,
    marker,
    size: 0,
    initialBlank: false,
    furtherBlank: false,
    item: undefined,
    firstBlank: endless,
  };
  if (kind === "list") {
    container.node = {
      type: "list",
      ordered: start !== null,
      start,
      spread: false,
      children: [],
      position,
    } as Container["node"];
  } else if (kind === "footnoteDefinition") {
    const key = normalizeLabel(found.label);
    state.footnotes.add(key);
    const label = decodeString(found.label);
    const identifier = key.toLowerCase();
    container.node = { type: "footnoteDefinition", identifier, label, children: [], position } as Container["node"];
    container.parent = container.node;
  }
  return container;
}

/** Opens the next item of a list. */
export function openItem(state: BlockState, list: Container, { from, size, blank }: Marker): void {
  const position = openPlace(state, from);
  const item = { type: "listItem", spread: false, checked: null, children: [], position } as unknown as ListItem;
  (list.node.children as ListItem[]).push(item);
  list.item = item;
  list.parent = item;
  list.size = size;
  if (blank) list.initialBlank = true;
  list.firstBlank = endless;
  state.parent = item;
  state.itemLine = state.lineStart;
  state.bareItemLine = blank && state.at === state.lineEnd ? state.lineStart : -1;
}

/** Closes the open item before the next one, whose marker ends at the cursor. */
export function nextItem(state: BlockState, list: Container, marker: Marker): void {
  closeItem(state, list, state.run.length, state.at);
  clearRun(state);
  openItem(state, list, marker);
}

/** Closes containers down to `size` of them; they end at `end` or before the line endings that precede it. */
export function closeContainers(state: BlockState, size: number, end: number): void {
  const { containers } = state;
  if (containers.length === size) return;
  while (containers.length > size) closeContainer(state, containers.pop() as Container, end);
  const top = containers.at(-1);
  state.parent = top ? top.parent : state.root;
}

function closeContainer(state: BlockState, container: Container, end: number): void {
  const { run, runQuote } = state;
  const to = runQuote < run.length ? (run[runQuote] as number) : end;
  endNode(state, container.node, to);
  if (container.kind === "list") closeItem(state, container, runQuote, to);
  else if (container.kind === "footnoteDefinition") {
    markBlank(state, to);
    if (container.firstBlank < to) markBlankAt(state, container.firstBlank);
  }
  state.runBarrier = runQuote;
  state.runIndented = false;
}

/** @param last - Index of the line ending before which the item must end. */
function closeItem(state: BlockState, list: Container, last: number, end: number): void {
  const { run, runBarrier } = state;
  const { item, node, firstBlank } = list;
  if (!item) return;
  const first = runBarrier < last ? (run[runBarrier] as number) : -1;
  endNode(state, item, first < 0 ? end : first);
  if (last - runBarrier >= 2 && node.type === "list") node.spread = true;
  if (firstBlank < (first < 0 ? endless : first)) item.spread = true;
}
