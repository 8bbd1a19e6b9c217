import type { Break, InlineElement, InlineElementName, PhrasingContent, Text } from "@digestkit/schema";

/** An open element, waiting for its closing tag. */
interface Frame {
  tag: Text;
  element: InlineElement;
}

/** Siblings in which opening and closing tags are being matched. */
export interface InlineHtml {
  frames: Frame[];
  /** How many frames of each name are open, so that a closing tag without an opening one costs nothing. */
  open: Map<string, number>;
  content: PhrasingContent[];
  /** Tags that had no partner and became text. */
  unmatched: Text[];
}

/**
 * An empty row of siblings.
 *
 * @returns New state.
 */
export function createInlineHtml(): InlineHtml {
  return { frames: [], open: new Map(), content: [], unmatched: [] };
}

/**
 * Adds content after what is there, inside the innermost open element.
 *
 * @param state - State; changed.
 * @param nodes - Nodes to add.
 */
export function addContent(state: InlineHtml, nodes: readonly PhrasingContent[]): void {
  const into = state.frames.at(-1)?.element.children ?? state.content;
  for (const node of nodes) into.push(node);
}

/**
 * Opens an element.
 *
 * @param state - State; changed.
 * @param name - Name of the element.
 * @param tag - The tag as text, with its position.
 * @param title - Its `title` attribute.
 */
export function openElement(state: InlineHtml, name: InlineElementName, tag: Text, title?: string): void {
  const element: InlineElement = { type: name, ...(title === undefined ? {} : { title }), children: [] };
  state.frames.push({ tag, element });
  state.open.set(name, (state.open.get(name) ?? 0) + 1);
}

/**
 * Closes the innermost open element of a name; elements inside it that were never closed become text.
 *
 * @param state - State; changed.
 * @param name - Name of the element.
 * @param tag - The closing tag as text, with its position.
 */
export function closeElement(state: InlineHtml, name: string, tag: Text): void {
  if (!state.open.get(name)) {
    state.unmatched.push(tag);
    addContent(state, [tag]);
    return;
  }
  while (state.frames.at(-1)?.element.type !== name) flatten(state);
  const frame = popFrame(state);
  const start = frame.tag.position?.start;
  const end = tag.position?.end;
  addContent(state, [start && end ? { ...frame.element, position: { start, end } } : frame.element]);
}

/**
 * Ends the row: elements that were never closed become text.
 *
 * @param state - State; changed.
 * @returns The siblings.
 */
export function closeAll(state: InlineHtml): PhrasingContent[] {
  while (state.frames.length > 0) flatten(state);
  return state.content;
}

function flatten(state: InlineHtml): void {
  const { tag, element } = popFrame(state);
  state.unmatched.push(tag);
  addContent(state, [tag]);
  addContent(state, element.children);
}

function popFrame(state: InlineHtml): Frame {
  const frame = state.frames.pop() as Frame;
  state.open.set(frame.element.type, (state.open.get(frame.element.type) ?? 1) - 1);
  return frame;
}

/**
 * A hard break from `<br>`.
 *
 * @param tag - The tag as text, with its position.
 * @returns Break node.
 */
export function breakOf(tag: Text): Break {
  return tag.position
    ? { type: "break", position: { start: tag.position.start, end: tag.position.end } }
    : { type: "break" };
}
