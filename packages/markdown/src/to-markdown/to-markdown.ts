import { assertDigest, stripPositions, type Digest, type FlowContent } from "@digestkit/schema";
import { findFrontMatter } from "../front-matter/front-matter-block.ts";
import { createReading } from "../from-mdast/reading.ts";
import { featuredList } from "../structure/featured-list.ts";
import { pullQuoteIndex } from "../structure/pull-quote-index.ts";
import { sectionLevel } from "../structure/section-level.ts";
import { toBlocks } from "../structure/to-blocks.ts";
import { chooseIds } from "./choose-ids.ts";
import { guarded } from "./entry-parts.ts";
import { flow } from "./entry-writers.ts";
import { frontMatterOf } from "./front-matter-of.ts";
import { placeCorrections } from "./place-corrections.ts";
import { serialise } from "./serialise.ts";
import { writeFrontMatter } from "./write-front-matter.ts";
import { writePullQuote } from "./write-pull-quote.ts";
import { writeSection } from "./write-section.ts";
import type { Writing } from "./writing.ts";

/** Options of {@link toMarkdown}. */
export interface MarkdownOptions {
  /** Whether fields are written that only front matter can hold: `none` leaves the front matter out. */
  frontMatter?: "yaml" | "none";
}

/** Depth of section headings; the title is in front matter. */
const level = 2;

/**
 * Writes a digest as Markdown with front matter, in the format `docs/format.md` describes: as people would write it wherever that
 * reads back the same, with `<!-- digestkit … -->` comments where it would not.
 *
 * `fromMarkdown(toMarkdown(digest)).digest` is the digest again, without positions and without what `annotate` finds
 * (quotations, mentions, what the pull quote was pulled from).
 *
 * @param digest - Document to write; not changed.
 * @param options - What to write.
 * @returns Markdown that ends with a line feed.
 * @example
 * ```ts
 * import { createDigest } from "@digestkit/schema";
 * import { toMarkdown } from "@digestkit/markdown";
 *
 * console.log(toMarkdown(createDigest({ id: "a", title: "Rights Monitor" })).split("\n")[2]); // => title: Rights Monitor
 * ```
 */
export function toMarkdown(digest: Digest, options: MarkdownOptions = {}): string {
  assertDigest(digest);
  const bare = stripPositions(digest);
  const ids = chooseIds(bare);
  const corrections = placeCorrections(bare, ids);
  const writing: Writing = { ids, corrections, language: bare.inLanguage };
  const quote = bare.pullQuote && writePullQuote(bare.pullQuote, bare.inLanguage);
  const abstract = [...flow(guarded(bare.abstract, false), level), ...(corrections.at.get(bare.id) ?? [])];
  const before = [...(quote ? [quote] : []), ...abstract];
  const headless = before.length === 0 && bare.sections.length === 1;
  const sections = bare.sections.flatMap((section) => writeSection(section, level, writing, { headless }));
  const content = [...before, ...sections, ...corrections.end];
  const body = disarm(serialise(content));
  if (options.frontMatter === "none") return body;
  const front = writeFrontMatter(frontMatterOf(bare, partsOf(bare, content, abstract, quote !== undefined)));
  // Content that looks like front matter is told apart by an empty one.
  const fence = front === "" && (findFrontMatter(body) || body.startsWith("\ufeff")) ? "---\n---\n" : front;
  return disarm([fence, body].filter((part) => part !== "").join("\n"));
}

/**
 * A document that came as JSON can hold what no source may, and what no reference can stand for: engines read `&#1;` as U+FFFD,
 * and code has no references, so that a directional override in it, which would make the file read other than it is, goes too.
 */
function disarm(markdown: string): string {
  return markdown.replace(
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202D\u202E\p{Cs}\p{Noncharacter_Code_Point}]/gu,
    "\uFFFD",
  );
}

/** What the content cannot say: found out by looking at it as a reader would. */
function partsOf(
  digest: Digest,
  content: readonly FlowContent[],
  abstract: readonly FlowContent[],
  quoted: boolean,
): Parameters<typeof frontMatterOf>[1] {
  const reading = createReading({});
  const blocks = toBlocks(content, reading);
  const found = sectionLevel(blocks);
  const headings = digest.sections.length === 0 ? content.length === 0 : found === level || found === undefined;
  const misread = !quoted && (digest.pullQuote !== undefined || pullQuoteIndex(blocks) >= 0);
  const listed = featuredList(toBlocks(abstract, reading)) !== undefined;
  return {
    ...(headings ? {} : { sectionLevel: level }),
    ...(misread ? { pullQuote: digest.pullQuote ?? false } : {}),
    ...(digest.featured.length > 0 || listed ? { featured: digest.featured } : {}),
  };
}
