import type { Position } from "@digestkit/schema";

/**
 * Whether the source of something holds a template tag (`{{ site.url }}`, `{% include a.html %}`). Readers blank them out, so
 * that what is filled in later looks empty.
 *
 * @param source - Source, when it is known.
 * @param position - Where the thing stands.
 * @returns `true` for a tag of Liquid, Jinja, Handlebars and their kin.
 */
export function hasTemplateTag(source: string | undefined, position: Position | undefined): boolean {
  if (source === undefined || !position) return false;
  return /\{[{%]/u.test(source.slice(position.start.offset, position.end.offset));
}
