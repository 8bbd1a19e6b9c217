import type { Comment } from "@digestkit/schema";
import { parseFlowMapping } from "./parse-flow-mapping.ts";

/** What a `<!-- digestkit … -->` comment is about. */
export type DirectiveKind = "section" | "entry" | "literal" | "field";

/** A comment that tells what plain Markdown cannot say. */
export interface Directive {
  /** `field` names no kind: it is about the heading before it or the entry it opens. */
  kind: DirectiveKind;
  fields: Record<string, unknown>;
  comment: Comment;
}

const kinds = new Set<string>(["section", "entry", "literal"] satisfies DirectiveKind[]);

/**
 * Reads a comment such as `<!-- digestkit entry, id: my-id, keywords: [a, b] -->`.
 *
 * @param comment - Comment node; not changed.
 * @returns The directive; `"malformed"` when it begins like one but is not; nothing for any other comment.
 */
export function parseDirective(comment: Comment): Directive | "malformed" | undefined {
  // ` digestkit id: my-id ` but not ` digestkit-ignore spelling: a name `
  const match = /^\s*digestkit(?:\s+([\s\S]*))?$/u.exec(comment.value);
  if (!match) return undefined;
  const written = (match[1] ?? "").trim();
  if (written === "literal") return { kind: "literal", fields: {}, comment };
  const mapping = parseFlowMapping(written);
  if (!mapping) return "malformed";
  const [first] = Object.keys(mapping);
  const kind = first !== undefined && kinds.has(first) && mapping[first] === null ? first : undefined;
  if (kind === undefined) return { kind: "field", fields: mapping, comment };
  const { [kind]: _marker, ...fields } = mapping;
  return { kind: kind as DirectiveKind, fields, comment };
}
