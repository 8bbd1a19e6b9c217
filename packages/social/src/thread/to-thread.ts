import { languageTag, shownTo } from "@digestkit/adapter-kit";
import { assertDigest, type Digest, type Message } from "@digestkit/schema";
import { createContext } from "../parts/create-context.ts";
import { readOnUnit } from "../parts/opening-part.ts";
import { partsOf } from "../parts/parts-of.ts";
import { rulesOf } from "../services/post-length.ts";
import type { Measure, ServiceRules } from "../services/services.ts";
import { textOfSpans } from "../text/span.ts";
import { unusable } from "../unusable.ts";
import { packPart } from "./pack-part.ts";
import { postOf } from "./post-of.ts";
import type { Post } from "./post.ts";
import type { ThreadOptions } from "./thread-options.ts";

/** Shortest limit that leaves room for a link and a few words. */
const shortest = 100;

/**
 * A digest as a thread of posts: an opening with the pull quote, a post for each entry, corrections.
 *
 * An entry is whole, or its beginning with a link to the rest; it is never cut inside a quotation, and a quotation has its
 * speaker in the same post. Nothing in a text of the digest becomes a mention, a tag or a command; only what `links` lists is a
 * link. An issue that is withheld or was withdrawn gives no posts.
 *
 * @param digest - Digest; not changed.
 * @param options - The service, where the issue is published, and who the thread is for.
 * @returns Posts in order, each a reply to the one before.
 * @throws TypeError when it is given no digest, or an option is of the wrong kind.
 * @example
 * ```ts
 * import { toThread } from "@digestkit/social";
 * import { createDigest, createEntry, createSection } from "@digestkit/schema";
 *
 * const entry = createEntry({ id: "gates", headline: "Gates opened for @everyone" });
 * const digest = createDigest({ id: "7", title: "Lorsk Monitor", sections: [createSection({ id: "s", entries: [entry] })] });
 * const posts = toThread(digest, { service: "mastodon" });
 * console.log(posts.map(({ text, length }) => [text, length])); // => [["Lorsk Monitor", 13], ["Gates opened for @\u2060everyone", 27]]
 * ```
 */
export function toThread(digest: Digest, options: ThreadOptions): Post[] {
  assertDigest(digest);
  const rules = rulesOf(options?.service);
  const measures = measuresOf(rules, options.limit);
  const { service, long = "link", onMessage = () => undefined } = options;
  if (long !== "link" && long !== "split")
    throw new TypeError(`Unexpected long ${String(long)}, expected link or split`);
  if (unusable(digest, onMessage)) return [];
  const context = createContext(shownTo(digest, options), options, rules);
  const inLanguage = languageTag(context.digest.inLanguage) ?? languageTag(options.language);
  return partsOf(context).flatMap((part) => {
    const { entryId } = part;
    const posts = packPart(part, {
      measures,
      long,
      readOn: (url) => readOnUnit(url, context),
      onOmitted: ({ spans }) => onMessage(omitted(textOfSpans(spans), entryId)),
    });
    const about = { ...(entryId !== undefined && { entryId }), ...(inLanguage !== undefined && { inLanguage }) };
    return posts.map((spans) => postOf(spans, service, about));
  });
}

function measuresOf({ measures }: ServiceRules, limit: number | undefined): Measure[] {
  if (limit === undefined) return [...measures];
  if (!Number.isInteger(limit) || limit < shortest) {
    throw new TypeError(`Unexpected limit ${String(limit)}, expected a whole number from ${shortest} on`);
  }
  return measures.map((measure, index) => (index === 0 ? { ...measure, limit } : measure));
}

function omitted(words: string, entryId: string | undefined): Message {
  const where = entryId === undefined ? "" : ` in ${entryId}`;
  const reason = `Unexpected quotation${where} that is longer than a post, expected one that fits: it is left out, for it must not be cut`;
  return { ruleId: "thread-quotation", severity: "warning", reason, actual: words };
}
