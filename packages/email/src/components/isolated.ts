import { attributes, html, isForeign, textDirection, type HtmlValue } from "@digestkit/adapter-kit";
import type { Context } from "@digestkit/html";

/**
 * A name or another plain text, shielded from the direction of the text around. `dir` isolates as `bdi` does, which mail programs
 * drop.
 *
 * @param value - Plain text.
 * @param context - Where it stands.
 * @returns What to put into a template.
 */
export function isolated(value: string, { direction }: Pick<Context, "direction">): HtmlValue {
  if (!isForeign(value, direction)) return value;
  return html`<span${attributes({ dir: textDirection(value) })}>${value}</span>`;
}
