import { createElement, Fragment, isValidElement, type ReactNode } from "react";

/** What a tree of elements comes down to once every function is called, as plain JSON. */
export type Resolved = string | Resolved[] | ResolvedElement;

/** An element of HTML. */
export interface ResolvedElement {
  type: string;
  attributes: Record<string, string | number>;
  children: Resolved;
}

/**
 * Renders as server components are rendered: functions are called until nothing but elements of HTML is left. Unlike the renderers
 * of React it looks at no clock, so it shows whether our functions do.
 */
export function resolveElements(node: ReactNode): Resolved {
  if (typeof node === "string" || typeof node === "number") return String(node);
  if (Array.isArray(node)) return node.map(resolveElements);
  if (!isValidElement<{ children?: ReactNode }>(node)) return [];
  const { type, props } = node as { type: unknown; props: { children?: ReactNode } };
  if (typeof type === "function") return resolveElements((type as (properties: object) => ReactNode)(props));
  const { children, ...attributes } = props;
  const inside = resolveElements(children);
  if (type === Fragment) return inside;
  // What crosses to the browser has to be plain: a function among the attributes would be lost here, and missed.
  return {
    type: String(type),
    attributes: JSON.parse(JSON.stringify(attributes)) as ResolvedElement["attributes"],
    children: inside,
  };
}

/** The elements again. */
export function restoreElements(node: Resolved): ReactNode {
  if (typeof node === "string") return node;
  if (Array.isArray(node)) return createElement(Fragment, null, ...node.map(restoreElements));
  const { type, attributes, children } = node;
  return isVoid(children)
    ? createElement(type, attributes)
    : createElement(type, attributes, restoreElements(children));
}

function isVoid(children: Resolved): boolean {
  return Array.isArray(children) && children.every(isVoid);
}

/** What a reader reads: texts, and those of images. */
export function textOfElements(node: Resolved): string {
  if (typeof node === "string") return node;
  if (Array.isArray(node)) return node.map(textOfElements).join(" ");
  return node.type === "img" ? String(node.attributes["alt"]) : textOfElements(node.children);
}
