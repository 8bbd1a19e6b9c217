import type { Positioned } from "./node-position.ts";

/**
 * A node of any engine's mdast tree, as untrusted as its source: every field may be absent, `null` or of another kind.
 *
 * @see https://github.com/syntax-tree/mdast
 */
export interface MdastNode extends Positioned {
  type: string;
  children?: readonly MdastNode[];
  value?: unknown;
  depth?: unknown;
  ordered?: unknown;
  start?: unknown;
  spread?: unknown;
  checked?: unknown;
  lang?: unknown;
  meta?: unknown;
  align?: unknown;
  identifier?: unknown;
  label?: unknown;
  referenceType?: unknown;
  url?: unknown;
  title?: unknown;
  alt?: unknown;
  data?: unknown;
}

/** A whole tree: what remark, `mdast-util-from-markdown` and `toMdast` make. */
export interface MdastTree extends Positioned {
  type: "root";
  children: readonly (Positioned & { type: string })[];
}

/**
 * A field as a string.
 *
 * @param value - Field of a node.
 * @returns The string, or an empty one.
 */
export function stringOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/**
 * An optional text field: mdast's `null` reads as absent.
 *
 * @param key - Name of the field.
 * @param value - Value of the field.
 * @returns Object with the field or without it.
 */
export function optional<Key extends string>(key: Key, value: unknown): { [K in Key]?: string } {
  return typeof value === "string" ? ({ [key]: value } as { [K in Key]?: string }) : {};
}
