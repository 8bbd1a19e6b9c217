import { beginContent, notePrefixes } from "./add-leaf.ts";
import type { BlockState } from "./block-state.ts";
import { closeLeaf } from "./close-leaf.ts";
import { readMarker } from "./container-marker.ts";
import type { Marker } from "./marker.ts";
import { closeContainers, nextItem, openContainer } from "./containers.ts";
import { continueContainer } from "./continue-container.ts";
import { flowLine } from "./flow-line.ts";
import { moveTo, readLine } from "./line-cursor.ts";
import { reportLimit } from "../report-limit.ts";

/** Reads lines until the end of the source, or until `stop` says so at the start of a line where nothing is open. */
export function parseBlocks(state: BlockState, stop?: (offset: number) => boolean): boolean {
  const { length } = state.source;
  while (state.nextLine < length) {
    if (state.containers.length === 0 && !state.leaf) {
      if (stop?.(state.nextLine)) return true;
      state.cleanOffsets.push(state.nextLine);
      state.cleanChildren.push(state.root.children.length);
    }
    readLine(state);
    readBlockLine(state);
  }
  finish(state);
  return false;
}

function readBlockLine(state: BlockState): void {
  const continued = continueContainers(state);
  const { leaf, containers } = state;
  state.lazy = continued < containers.length;
  if (!state.lazy) {
    state.interrupt = leaf?.kind === "paragraph" || leaf?.kind === "indented";
  }
  const verbatim = !state.lazy && (leaf?.kind === "fence" || leaf?.kind === "html");
  if (!verbatim) openContainers(state, continued);
  // A last line on which nothing follows the prefixes is only the end of the source.
  if (state.at < state.source.length || state.spare > 0) flowLine(state, continued);
}

/** Says how many of the open containers go on with this line. */
function continueContainers(state: BlockState): number {
  const { containers } = state;
  for (let index = 0; index < containers.length; index++) {
    const container = containers[index] as (typeof containers)[number];
    const found = continueContainer(state, container);
    if (found === false) return index;
    if (found === true) continue;
    closeLeaf(state, false);
    closeContainers(state, index + 1, state.lineStart);
    notePrefixes(state);
    nextItem(state, container, found);
    // Prefixes stand before the item; nothing more is to be noted about them.
    state.quoted = false;
    state.indented = false;
  }
  return containers.length;
}

function openContainers(state: BlockState, continued: number): void {
  const { at } = state;
  let marker = nextMarker(state);
  if (!marker) return;
  closeLeaf(state, false);
  notePrefixes(state);
  closeContainers(state, continued, at);
  state.lazy = false;
  state.quoted = false;
  state.indented = false;
  for (; marker; marker = nextMarker(state)) openContainer(state, marker);
}

function nextMarker(state: BlockState): Marker | undefined {
  if (state.containers.length < state.settings.maxDepth) return readMarker(state);
  const { at, column, spare } = state;
  if (readMarker(state)) {
    moveTo(state, at, column, spare);
    reportLimit(state, "max-depth", state.lineStart, state.lineEnd);
  }
  return undefined;
}

/** The end of the source is a line of its own when a line ending stands before it. */
function finish(state: BlockState): void {
  const { source } = state;
  let { lazy } = state;
  if (state.nextLine === source.length) {
    readLine(state);
    lazy = continueContainers(state) < state.containers.length;
  }
  closeLeaf(state, lazy);
  notePrefixes(state);
  closeContainers(state, 0, source.length);
  beginContent(state);
}
