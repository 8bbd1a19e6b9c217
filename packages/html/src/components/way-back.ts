import { html, wayBackName, type Html } from "@digestkit/adapter-kit";
import type { Context } from "../context.ts";
import { placeLink } from "../place-link.ts";

/**
 * Back from a note to one reference to it; U+FE0E asks for the sign as text, not as a picture.
 *
 * @param target - The `id` of the reference.
 * @param number - Of the note.
 * @param occurrence - Which of its references this is, from 1.
 * @param context - Of the page.
 * @returns A link.
 */
export function wayBack(target: string, number: number, occurrence: number, context: Context): Html {
  const name = wayBackName(context.labels, number, occurrence);
  return html`${placeLink(target, "↩\uFE0E", context, { role: "doc-backlink", "aria-label": name })} `;
}
