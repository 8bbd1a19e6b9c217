import * as z from "zod/mini";
import type { ContentNode } from "./content-node.ts";
import { positionSchema } from "./position.ts";

/** Text, as it reads: escapes and character references are resolved. A soft line break is a `\n` in `value`. */
export interface Text extends ContentNode {
  type: "text";
  value: string;
}

/** Stress emphasis. */
export interface Emphasis extends ContentNode {
  type: "emphasis";
  children: PhrasingContent[];
}

/** Strong importance. */
export interface Strong extends ContentNode {
  type: "strong";
  children: PhrasingContent[];
}

/** Text that is struck out (GFM). */
export interface Delete extends ContentNode {
  type: "delete";
  children: PhrasingContent[];
}

/** The inline HTML elements that carry meaning in an editor's text and are safe in every edition. */
export type InlineElementName = "sub" | "sup" | "kbd" | "mark" | "abbr";

/** Subscript, superscript, keyboard input, highlight or abbreviation: written as inline HTML in Markdown, a typed node here. */
export interface InlineElement extends ContentNode {
  type: InlineElementName;
  /** Expansion of an `abbr`. */
  title?: string;
  children: PhrasingContent[];
}

/** A short piece of code. */
export interface InlineCode extends ContentNode {
  type: "inlineCode";
  value: string;
}

/** A hard line break. */
export interface Break extends ContentNode {
  type: "break";
}

/** A hyperlink. References (`[text][label]`) are resolved by the reader, so every link carries its `url`. */
export interface Link extends ContentNode {
  type: "link";
  /** As written; pass it through `safeUrl` before use. */
  url: string;
  /** Advisory title. */
  title?: string;
  children: PhrasingContent[];
}

/** An image. */
export interface Image extends ContentNode {
  type: "image";
  /** As written; pass it through `safeUrl` before use. */
  url: string;
  /** Alternative text; empty for a decorative image. */
  alt: string;
  /** Advisory title. */
  title?: string;
}

/** A reference to a {@link FootnoteDefinition}. */
export interface FootnoteReference extends ContentNode {
  type: "footnoteReference";
  /** Normalised label that joins reference and definition. */
  identifier: string;
  /** Label as written. */
  label?: string;
}

/** An HTML comment of the source: kept, never rendered. It may hold a directive (`digestkit-ignore …`). */
export interface Comment extends ContentNode {
  type: "comment";
  /** What stands between `<!--` and `-->`, as written. */
  value: string;
}

/** Content inside a line of text. */
export type PhrasingContent =
  Text | Emphasis | Strong | Delete | InlineElement | InlineCode | Break | Link | Image | FootnoteReference | Comment;

const position = z.exactOptional(positionSchema);
const title = z.exactOptional(z.string());
const label = z.exactOptional(z.string());
// A function, so that each use is a schema of its own and JSON Schema refers to `PhrasingContent`, not to a nameless list of it.
const phrasing = (): z.ZodMiniType<PhrasingContent[]> => z.array(z.lazy(() => phrasingContentSchema));

/** Schema of {@link PhrasingContent}. */
export const phrasingContentSchema: z.ZodMiniType<PhrasingContent> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), value: z.string(), position }),
  z.strictObject({ type: z.literal("emphasis"), children: phrasing(), position }),
  z.strictObject({ type: z.literal("strong"), children: phrasing(), position }),
  z.strictObject({ type: z.literal("delete"), children: phrasing(), position }),
  z.strictObject({ type: z.literal(["sub", "sup", "kbd", "mark", "abbr"]), title, children: phrasing(), position }),
  z.strictObject({ type: z.literal("inlineCode"), value: z.string(), position }),
  z.strictObject({ type: z.literal("break"), position }),
  z.strictObject({ type: z.literal("link"), url: z.string(), title, children: phrasing(), position }),
  z.strictObject({ type: z.literal("image"), url: z.string(), alt: z.string(), title, position }),
  z.strictObject({ type: z.literal("footnoteReference"), identifier: z.string(), label, position }),
  z.strictObject({ type: z.literal("comment"), value: z.string(), position }),
]);
