import { services, type Service } from "../services/services.ts";
import { utf8Length } from "../services/utf8-length.ts";
import type { Span } from "../text/span.ts";
import { trimSpans } from "../text/trim-spans.ts";
import type { Post, PostLink, TelegramEntity } from "./post.ts";

/**
 * A post of spans, with the links where the service wants them.
 *
 * @param spans - What it says, fit to be posted.
 * @param service - Where it is posted.
 * @param about - What it is about.
 * @returns The post.
 */
export function postOf(spans: readonly Span[], service: Service, about: Pick<Post, "entryId" | "inLanguage">): Post {
  const links: PostLink[] = [];
  const strong: TelegramEntity[] = [];
  let text = "";
  for (const span of trimSpans(spans)) {
    const start = text.length;
    text += span.text;
    if (span.url !== undefined) join(links, { url: span.url, start, end: text.length });
    if (span.isStrong) strong.push({ type: "bold", offset: start, length: span.text.length });
  }
  const post: Post = { text, length: services[service].measures[0].count(text), ...about, links };
  if (service === "bluesky") {
    const bytes = (at: number): number => utf8Length(text.slice(0, at));
    post.facets = links.map(({ url, start, end }) => ({
      index: { byteStart: bytes(start), byteEnd: bytes(end) },
      features: [{ $type: "app.bsky.richtext.facet#link", uri: url }],
    }));
  }
  if (service === "telegram") {
    const linked = links.map(({ url, start, end }): TelegramEntity => ({
      type: "text_link",
      offset: start,
      length: end - start,
      url,
    }));
    post.entities = [...strong, ...linked].toSorted((a, b) => a.offset - b.offset);
  }
  return post;
}

/** A link over several spans (`[some *words*](…)`) is one. */
function join(links: PostLink[], link: PostLink): void {
  const last = links.at(-1);
  if (last && last.url === link.url && last.end === link.start) last.end = link.end;
  else links.push(link);
}
