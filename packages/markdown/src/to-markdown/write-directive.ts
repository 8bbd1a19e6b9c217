import type { Comment } from "@digestkit/schema";
import type { DirectiveKind } from "../directive/directive.ts";
import type { Fields } from "../structure/block.ts";

/** Words YAML reads as something else than text. */
const reserved = /^(?:true|false|null)$/iu;

/**
 * A directive as a comment: `<!-- digestkit entry, id: my-id -->`.
 *
 * @param kind - What it is about.
 * @param fields - Its fields; those that are `undefined` are left out.
 * @returns Comment node.
 */
export function writeDirective(kind: DirectiveKind, fields: Fields = {}): Comment {
  const pairs = Object.entries(fields).filter(([, value]) => value !== undefined);
  const parts = [...(kind === "field" ? [] : [kind]), ...pairs.map(([key, value]) => `${key}: ${writeValue(value)}`)];
  return { type: "comment", value: ` digestkit ${parts.join(", ")} ` };
}

/** JSON, which is YAML, too; plain where it is one word. Nothing in it can end the comment or is changed by the text gate. */
function writeValue(value: unknown): string {
  if (
    typeof value === "string" &&
    /^\p{L}[\p{L}\p{M}\p{N}-]*$/u.test(value) &&
    !reserved.test(value) &&
    !value.includes("--")
  )
    return value;
  return JSON.stringify(value)
    .replaceAll(">", String.raw`\u003e`)
    .replace(
      /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu,
      (character) => String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, "0"),
    );
}
